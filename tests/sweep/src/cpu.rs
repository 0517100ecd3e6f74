//! CPU seconds of processes that have ended, as Linux counts them.

/// Of all children of this process that were waited for, and theirs; 0 where the system does not tell.
pub(crate) fn of_children() -> f64 {
    // proc(5): after the name in parentheses come state (3), .. cutime (16) and cstime (17), in ticks of a hundredth.
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or_default();
    let fields: Vec<&str> = after.split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<f64>().ok());
    (ticks(13).unwrap_or(0.0) + ticks(14).unwrap_or(0.0)) / 100.0
}

#[cfg(test)]
mod tests {
    #[test]
    fn work_of_a_child_is_counted() {
        if !cfg!(target_os = "linux") {
            return;
        }
        let before = super::of_children();
        let status = std::process::Command::new("sh")
            .args(["-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done"])
            .status()
            .unwrap();
        assert!(status.success());
        assert!(super::of_children() > before);
    }
}
