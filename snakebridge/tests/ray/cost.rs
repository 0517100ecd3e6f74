//! What a call costs beside one of Ray.

use std::process::Command;
use std::time::{Duration, Instant};

use snakebridge::Session;

use crate::support::{cluster, own, python};

snakebridge::python_module!("math", include = ["sqrt"]);

#[test]
fn what_a_call_costs_beside_one_of_ray() {
    let Some(cluster) = cluster() else { return };
    let session = Session::builder().placement(cluster.own(own())).open().unwrap();
    session.enter(|| {
        let mut times: Vec<Duration> = (0..5_000)
            .map(|_| {
                let begun = Instant::now();
                let root = math::sqrt(16.0).unwrap();
                assert_eq!(root, 4.0);
                begun.elapsed()
            })
            .collect();
        times.sort_unstable();
        let median = times[times.len() / 2];
        println!("a call: min {:?}, median {median:?}", times[0]);
    });
    // The same through Ray, from Python, in the same cluster.
    let program = format!(
        "import ray, time, math\n\
         ray.init(address='{}', logging_level='error')\n\
         class A:\n    def sqrt(self, x): return math.sqrt(x)\n\
         a = ray.remote(A).options(num_cpus=0).remote()\n\
         ray.get(a.sqrt.remote(16.0))\n\
         times = []\n\
         for _ in range(500):\n    begun = time.perf_counter(); ray.get(a.sqrt.remote(16.0)); times.append(time.perf_counter() - begun)\n\
         times.sort()\n\
         print('a call of Ray: min %.0f us, median %.0f us' % (times[0] * 1e6, times[250] * 1e6))\n",
        cluster.address()
    );
    let mut command = Command::new(python().unwrap());
    command.args(["-c", &program]).env("RAY_AUTH_MODE", "token");
    let done = command.output().unwrap();
    println!("{}", String::from_utf8_lossy(&done.stdout).trim());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}
