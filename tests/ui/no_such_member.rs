snakebridge::python_module!("http");

fn main() {
    let _ = http::HttpStatus::NotFuond;
}
