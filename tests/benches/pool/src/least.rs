//! The same rows by the least worker there can be, with frames that are written by hand: what processes, pipes and `marshal` cost.

use std::io::{Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use crate::{per_call, row, timed};

/// The body of a frame, of `marshal` version 2.
#[derive(Clone, Default)]
struct Body(Vec<u8>);

impl Body {
    fn with(mut self, tag: u8, number: i32) -> Body {
        self.0.push(tag);
        self.0.extend(number.to_le_bytes());
        self
    }

    fn tuple(self, length: i32) -> Body {
        self.with(b'(', length)
    }

    fn list(self, length: i32) -> Body {
        self.with(b'[', length)
    }

    fn int(self, number: i32) -> Body {
        self.with(b'i', number)
    }

    fn text(self, text: &str) -> Body {
        let mut body = self.with(b'u', i32::try_from(text.len()).unwrap());
        body.0.extend(text.as_bytes());
        body
    }

    fn float(mut self, number: f64) -> Body {
        self.0.push(b'g');
        self.0.extend(number.to_le_bytes());
        self
    }

    fn tag(mut self, tag: u8) -> Body {
        self.0.push(tag);
        self
    }

    /// `(site, receiver, args, freed)`, up to the arguments.
    fn call(site: i32, path: Option<(&str, &str)>, receiver: i32, args: i32) -> Body {
        let call = Body::default().tuple(4);
        let call = match path {
            Some((module, path)) => call.tuple(3).int(site).text(module).text(path),
            None => call.int(site),
        };
        call.int(receiver).list(args)
    }

    fn freed(self, token: Option<i32>) -> Body {
        match token {
            Some(token) => self.list(1).int(token),
            None => self.list(0),
        }
    }
}

struct Least {
    child: Child,
    to: ChildStdin,
    from: ChildStdout,
    out: Vec<u8>,
    answer: Vec<u8>,
}

impl Least {
    fn start(python: &str) -> Least {
        let mut child = Command::new(python)
            .args(["-I", "-c", include_str!("least.py")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        Least {
            to: child.stdin.take().unwrap(),
            from: child.stdout.take().unwrap(),
            child,
            out: Vec::new(),
            answer: vec![0; 1 << 16],
        }
    }

    /// The body of the frame that answers.
    fn ask(&mut self, body: &Body) -> &[u8] {
        self.out.clear();
        self.out
            .extend(u32::try_from(body.0.len()).unwrap().to_le_bytes());
        self.out.extend(&body.0);
        self.to.write_all(&self.out).unwrap();
        let mut have = 0;
        loop {
            have += self.from.read(&mut self.answer[have..]).unwrap();
            let length = self
                .answer
                .first_chunk()
                .map_or(0, |head| u32::from_le_bytes(*head));
            if have >= 4 && have == 4 + length as usize {
                return &self.answer[4..have];
            }
        }
    }

    /// The same, of which the answer is the number of a reference: behind the head of a tuple and its kind.
    fn token(&mut self, body: &Body) -> i32 {
        i32::from_le_bytes(*self.ask(body)[11..].first_chunk().unwrap())
    }
}

pub(crate) fn calls(python: &str, dict: &[(String, String)], text: &str) {
    let mut least = Least::start(python);
    least.ask(
        &Body::call(1, Some(("math", "sqrt")), 0, 1)
            .float(16.0)
            .freed(None),
    );
    let sqrt = Body::call(1, None, 0, 1).float(16.0).freed(None);
    let times = timed(20_000, || {
        assert!(least.ask(&sqrt).ends_with(&4_f64.to_le_bytes()))
    });
    row("sqrt, by the least worker", f64::INFINITY, times);

    let pattern = Body::call(2, Some(("re", "compile")), 0, 1)
        .text("(a)(b)")
        .freed(None);
    let pattern = least.token(&pattern);
    let named = Body::call(3, Some(("", "search")), pattern, 1)
        .text("xxab")
        .freed(None);
    let mut last = least.token(&named);
    let times = timed(20_000, || {
        last = least.token(&Body::call(3, None, pattern, 1).text("xxab").freed(Some(last)));
    });
    row("a match, by the least worker", f64::INFINITY, times);

    let copy = |path| {
        let call = Body::call(4, path, 0, 1).tag(b'{');
        let entries = dict
            .iter()
            .fold(call, |call, (key, value)| call.text(key).text(value));
        entries.tag(b'0').freed(None)
    };
    least.ask(&copy(Some(("copy", "copy"))));
    let times = timed(5_000, || assert!(least.ask(&copy(None)).len() > 800));
    row("a dict, by the least worker (not read)", f64::INFINITY, times);

    let mut calls = Vec::new();
    for round in 0..30 {
        let path = (round == 0).then_some(("re", "sub"));
        let call = Body::call(5, path, 0, 3).text("a").tuple(2).tag(b'.').int(-1);
        let mut next = call.text(text).freed(None);
        let mut begun = Vec::new();
        loop {
            let answer = least.ask(&next);
            // `(2, number, [(1, token)])` is a question, `(0, text)` the answer.
            if answer[6] != 2 {
                break;
            }
            begun.push(Instant::now());
            let token = i32::from_le_bytes(*answer.last_chunk().unwrap());
            next = Body::default().tuple(2).text("b").freed(Some(token));
        }
        calls.extend(per_call(&begun));
    }
    row("a closure, by the least worker", f64::INFINITY, calls);
    drop(least.to);
    least.child.wait().unwrap();
}
