//! A web service whose handlers await Python: a session for each request, a limit of time, and a graceful end.
//!
//!     cargo run --release                      serves on 127.0.0.1:8080 until Ctrl-C
//!     cargo run --release -- load 64 10000     serves itself 64 clients with 10,000 requests, and prints latencies

mod busy;
mod load;

use std::future::{Future, IntoFuture};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::post;
use snakebridge::{Error, Session};
use tokio::net::TcpListener;

use busy::Polls;

snakebridge::python_module!("words", path = "python");

/// How long a request may take.
const LIMIT: Duration = Duration::from_secs(2);

/// What the handlers share.
struct App {
    /// Where the backend in Python listens.
    port: i64,
    polls: Polls,
}

/// A session for one request. Whatever was made in it goes when the request ends, also when the client goes away.
struct Scope(Session);

impl Scope {
    fn open() -> snakebridge::Result<Scope> {
        Session::builder().open().map(Scope)
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        Session::release(self.0.id());
    }
}

/// Counts the words of the body: `most common word, its count, all words`.
async fn count(State(app): State<Arc<App>>, text: String) -> Result<String, (StatusCode, String)> {
    let request = Scope::open().map_err(failed)?;
    // The call makes the coroutine, in the session. What it returns belongs to that as well.
    let counts = request.0.enter(|| words::ask(app.port, &text)).map_err(failed)?;
    let counts = match tokio::time::timeout(LIMIT, counts.into_future()).await {
        Ok(counts) => counts.map_err(failed)?,
        // The future is dropped, so Python has stopped working on it.
        Err(_) => return Err((StatusCode::GATEWAY_TIMEOUT, "the backend is slow\n".to_owned())),
    };
    let answer = || {
        let (word, times) = counts.most_common()?;
        Ok(format!("{word} {times} {}\n", counts.total()?))
    };
    answer().map_err(failed)
}

fn failed(error: Error) -> (StatusCode, String) {
    (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n"))
}

/// Measures how long each poll of a handler takes: one that blocks keeps a thread of the runtime from all others.
async fn measured(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    app.polls.of(next.run(request)).await
}

/// The service on `listener`, until `end`; then the requests that it has are answered.
async fn serve(
    app: Arc<App>,
    listener: TcpListener,
    end: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let router = Router::new()
        .route("/count", post(count))
        .layer(from_fn_with_state(Arc::clone(&app), measured))
        .with_state(app);
    axum::serve(listener, router).with_graceful_shutdown(end).await
}

#[tokio::main(worker_threads = 2)]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    // The thread that starts Python is its main thread.
    snakebridge::init()?;
    let backend = words::Backend::new(0.01)?;
    let app = Arc::new(App {
        port: backend.start()?.await?,
        polls: Polls::default(),
    });
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["load", clients, requests] => load::run(&app, clients.parse()?, requests.parse()?).await?,
        _ => {
            let listener = TcpListener::bind("127.0.0.1:8080").await?;
            println!("curl -d 'to be or not to be' http://127.0.0.1:8080/count");
            let end = async {
                let _ = tokio::signal::ctrl_c().await;
            };
            serve(app, listener, end).await?;
        }
    }
    backend.stop()?.await?;
    Ok(())
}
