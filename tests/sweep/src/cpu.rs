//! CPU seconds and memory of processes, as Linux counts them.

use std::process::{Child, ExitStatus};
use std::time::Duration;

/// Of all children of this process that were waited for, and theirs; 0 where the system does not tell.
pub(crate) fn of_children() -> f64 {
    // proc(5): after the name in parentheses come state (3), .. cutime (16) and cstime (17), in ticks of a hundredth.
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or_default();
    let fields: Vec<&str> = after.split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<f64>().ok());
    (ticks(13).unwrap_or(0.0) + ticks(14).unwrap_or(0.0)) / 100.0
}

/// Waits for a process; how it ended, and how many megabytes it had at most (0 where the system does not tell).
pub(crate) fn wait_and_measure(child: &mut Child) -> std::io::Result<(ExitStatus, u64)> {
    let file = format!("/proc/{}/status", child.id());
    let mut most = 0;
    loop {
        // `VmHWM` is the peak so far, so only what happens after the last look is missed.
        let status = std::fs::read_to_string(&file).unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let peak = peak.and_then(|rest| rest.trim().trim_end_matches(" kB").parse::<u64>().ok());
        most = most.max(peak.unwrap_or(0) / 1024);
        if let Some(status) = child.try_wait()? {
            return Ok((status, most));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_memory_of_a_child_is_measured() {
        let mut child = std::process::Command::new("sh")
            .args(["-c", "sleep 0.2; exit 3"])
            .spawn()
            .unwrap();
        let (status, megabytes) = super::wait_and_measure(&mut child).unwrap();
        assert_eq!(status.code(), Some(3));
        assert!(megabytes > 0 || !cfg!(target_os = "linux"));
    }

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
