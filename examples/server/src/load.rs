//! The load test: clients that ask one question after another, some that go away, and the end of the service in the middle
//! of requests. It prints the latencies, and fails where an answer is wrong or something is left.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::busy::LONG;
use crate::{App, serve, words};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

const TEXT: &str = "to be or not to be that is the question to ask";

/// Runs `requests` requests of `clients` clients.
pub async fn run(app: &Arc<App>, clients: usize, requests: usize) -> Result {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    let (end, ended) = oneshot::channel::<()>();
    let end_of = async {
        let _ = ended.await;
    };
    let service = tokio::spawn(serve(Arc::clone(app), listener, end_of));

    let began = Instant::now();
    let each = requests.div_ceil(clients);
    let mut latencies = gather((0..clients).map(|_| client(address.clone(), each)))
        .await?
        .concat();
    let took = began.elapsed();
    latencies.sort();
    let at = |part: usize| latencies[(latencies.len() * part / 1000).min(latencies.len() - 1)];
    println!(
        "{} requests of {clients} clients in {took:.2?}: {:.0} per second; p50 {:.2?}, p99 {:.2?}, longest {:.2?}",
        latencies.len(),
        latencies.len() as f64 / took.as_secs_f64(),
        at(500),
        at(990),
        at(1000),
    );

    // Clients that go away: their coroutines are cancelled, or never begin.
    let gone = 20;
    gather((0..gone).map(|_| leaves(address.clone()))).await?;
    let began = Instant::now();
    while words::given_up()? < gone && began.elapsed() < Duration::from_secs(10) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    println!(
        "{gone} clients went away, {} coroutines were cancelled",
        words::given_up()?
    );

    // The end, while requests are on their way: they are answered.
    let last: Vec<_> = (0..clients)
        .map(|_| tokio::spawn(client(address.clone(), 1)))
        .collect();
    tokio::time::sleep(Duration::from_millis(5)).await;
    let _ = end.send(());
    service.await??;
    let mut answered = 0;
    for one in last {
        // Those that came too late were not accepted.
        answered += usize::from(one.await?.is_ok());
    }
    println!("the service ended with {answered} of {clients} last requests answered");

    let (polls, long, longest) = app.polls.seen();
    println!("{polls} polls of handlers, {long} of more than {LONG:?}, longest {longest:.2?}");
    if long * 1000 > polls {
        return Err("handlers block threads of the runtime".into());
    }
    Ok(())
}

async fn gather<T: Send + 'static>(
    all: impl Iterator<Item = impl Future<Output = Result<T>> + Send + 'static>,
) -> Result<Vec<T>> {
    let tasks: Vec<_> = all.map(tokio::spawn).collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await??);
    }
    Ok(results)
}

fn question(connection: &str) -> String {
    format!(
        "POST /count HTTP/1.1\r\nhost: here\r\nconnection: {connection}\r\ncontent-length: {}\r\n\r\n{TEXT}",
        TEXT.len()
    )
}

/// Asks so often on one connection, and says how long each answer took.
async fn client(address: String, count: usize) -> Result<Vec<Duration>> {
    let mut stream = BufReader::new(TcpStream::connect(address).await?);
    stream.get_ref().set_nodelay(true)?;
    let mut latencies = Vec::with_capacity(count);
    for _ in 0..count {
        let began = Instant::now();
        stream.write_all(question("keep-alive").as_bytes()).await?;
        let answer = answer(&mut stream).await?;
        latencies.push(began.elapsed());
        if answer != "to 3 12\n" {
            return Err(format!("the answer is {answer:?}").into());
        }
    }
    Ok(latencies)
}

/// Asks and goes away.
async fn leaves(address: String) -> Result {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(question("close").as_bytes()).await?;
    tokio::time::sleep(Duration::from_millis(4)).await;
    Ok(())
}

async fn answer(stream: &mut BufReader<TcpStream>) -> Result<String> {
    let (mut line, mut length) = (String::new(), 0);
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Err("the connection was closed".into());
        }
        if line == "\r\n" {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse()?;
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    Ok(String::from_utf8(body)?)
}
