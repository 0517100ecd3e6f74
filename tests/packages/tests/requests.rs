//! An HTTP request to a server on loopback.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

snakebridge::python_module!("requests");

/// Answers one request; gives what it was.
fn serve() -> (String, std::thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let lines = BufReader::new(stream.try_clone().unwrap()).lines();
        let head: Vec<String> = lines
            .map(|line| line.unwrap())
            .take_while(|line| !line.is_empty())
            .collect();
        let body = "{\"answer\": 42}";
        write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        head
    });
    (address, server)
}

#[test]
fn a_page_is_got() {
    let (address, server) = serve();
    let response = requests::get_with(&format!("{address}/page"), |kw| {
        kw.params([("q", "a b")])
            .headers([("X-Test", "yes")])
            .timeout(10.0)
    })
    .unwrap();
    assert_eq!(response.status_code().unwrap(), 200);
    assert!(response.ok().unwrap());
    assert_eq!(response.text().unwrap(), "{\"answer\": 42}");
    let head = server.join().unwrap();
    assert_eq!(head[0], "GET /page?q=a+b HTTP/1.1");
    assert!(head.iter().any(|line| line == "X-Test: yes"), "{head:?}");
}
