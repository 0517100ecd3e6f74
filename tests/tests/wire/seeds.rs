//! Objects made from a seed in Python go out over the wire and come back, and Python compares them: every type and value.
//! The number of seeds is that of the random values; see `property`.

use snakebridge::{Session, call, call_as, wire, with_session};

use super::property::config;

/// `make(seed, kept)` builds an object. `kept` adds leaves that stay in Python and travel as refs.
const MAKER: &str = "
import collections, datetime, decimal, enum, random, uuid

Pair = collections.namedtuple('Pair', 'left right')
class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2
class Text(str):
    pass

TEXT = (0, 10, 34, 92, 47, 97, 0x7f, 233, 0x2028, 0xfeff, 0xffff, 0x1f40d, 0x10ffff)
FLOATS = (0.0, -0.0, 1.0, float('inf'), -float('inf'), float('nan'), 5e-324, 1.7976931348623157e308, 2.0 ** 53 + 2)
EDGES = (0, 2 ** 31, 2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, 2 ** 64 - 1, 2 ** 64, 10 ** 100)
WORDS = ('__type__', 'id', 'session_id', '__schema__', 'ref', 'pairs', 'tuple', '')

def make(seed, kept=False):
    r = random.Random(seed)
    def real():
        return r.choice(FLOATS) if r.random() < 0.5 else r.choice((1, -1)) * r.random() * 10.0 ** r.randrange(-300, 300)
    def zone():
        seconds = datetime.timedelta(seconds=r.randrange(-86399, 86400))
        named = datetime.timezone(seconds, r.choice(('X', 'é'))) if kept else None
        return r.choice((None, datetime.timezone.utc, datetime.timezone(seconds), named))
    def clock():
        return (r.randrange(24), r.randrange(60), r.randrange(60), r.choice((0, 1, r.randrange(10 ** 6))), zone())
    def stays():
        k = r.randrange(8)
        if k == 0: return bytearray(r.randrange(256) for _ in range(r.randrange(6)))
        if k == 1: return chr(0xd800 + r.randrange(0x800)) + 'a'
        if k == 2: return Pair(r.randrange(9), None)
        if k == 3: return r.choice((Level.LOW, Level.HIGH))
        if k == 4: return collections.Counter('abca')
        if k == 5: return Text('a')
        if k == 6: return datetime.datetime(2024, 10, 27, 2, 30, fold=1)
        return range(r.randrange(9))
    def leaf(hashable=False):
        if kept and not hashable and r.random() < 0.2: return stays()
        k = r.randrange(17)
        if k == 0: return None
        if k == 1: return r.random() < 0.5
        if k == 2: return r.randrange(-10, 10)
        if k == 3: return r.getrandbits(r.randrange(1, 300)) * r.choice((1, -1))
        if k == 4: return (r.choice(EDGES) + r.randrange(-1, 2)) * r.choice((1, -1))
        if k == 5: return real()
        if k == 6: return ''.join(chr(r.choice(TEXT)) for _ in range(r.randrange(6)))
        if k == 7: return bytes(r.randrange(256) for _ in range(r.randrange(9)))
        if k == 8: return complex(real(), real())
        if k == 9: return datetime.datetime(r.randrange(1, 10000), r.randrange(1, 13), r.randrange(1, 29), *clock())
        if k == 10: return datetime.date.fromordinal(r.randrange(1, 3652060))
        if k == 11: return datetime.time(*clock())
        if k == 12: return datetime.timedelta(r.randrange(-999999999, 999999999), r.randrange(86400), r.randrange(10 ** 6))
        if k == 13: return decimal.Decimal((r.randrange(2), tuple(r.randrange(10) for _ in range(r.randrange(1, 40))), r.randrange(-50, 50)))
        if k == 14: return decimal.Decimal(r.choice(('Infinity', '-Infinity', 'NaN', 'NaN12', '-0', '0E-9', 'sNaN')[: 6 if hashable else 7]))
        if k == 15: return uuid.UUID(int=r.getrandbits(128))
        return r.choice(WORDS)
    def key(depth):
        if depth and r.random() < 0.2:
            inside = (key(depth - 1) for _ in range(r.randrange(3)))
            return tuple(inside) if r.random() < 0.5 else frozenset(inside)
        return leaf(True)
    def value(depth):
        if depth == 0 or r.random() < 0.3: return leaf()
        k, n = r.randrange(6), r.randrange(5)
        if k == 0: return [value(depth - 1) for _ in range(n)]
        if k == 1: return tuple(value(depth - 1) for _ in range(n))
        if k == 2: return {key(1) for _ in range(n)}
        if k == 3: return frozenset(key(1) for _ in range(n))
        if k == 4: return {key(1): value(depth - 1) for _ in range(n)}
        return {r.choice(('a', 'b') + WORDS): value(depth - 1) for _ in range(n)}
    return value(4)

def show(x):
    if type(x) in (set, frozenset):
        return type(x).__name__ + repr(sorted(show(y) for y in x))
    if type(x) in (list, tuple):
        return type(x).__name__ + repr([show(y) for y in x])
    if type(x) is dict:
        return 'dict' + repr([(show(k), show(v)) for k, v in x.items()])
    if type(x) is float:
        return x.hex()
    if type(x) is complex:
        return 'complex' + x.real.hex() + '|' + x.imag.hex()
    return type(x).__module__ + '.' + type(x).__name__ + ':' + repr(x)

def same(seed, kept, x):
    return show(make(seed, kept)) == show(x)
";

/// One object per seed, out and back.
fn exchange(session: &Session, seeds: std::ops::Range<u32>, kept: bool) -> super::Result {
    with_session(session, || {
        for seed in seeds {
            let made = call("sb_seeds", "make", (seed, kept))?;
            let text = session.encode(&made)?.to_string();
            let back = session.decode(&wire::parse(&text)?)?;
            let same: bool = call_as("sb_seeds", "same", (seed, kept, &back))?;
            assert!(same, "seed {seed}: {text}");
        }
        Ok(())
    })
}

#[test]
fn w01_to_w19_python_objects_from_a_seed_come_back_the_same() -> super::Result {
    snakebridge_tests::module("sb_seeds", MAKER)?;
    let session = Session::builder().open()?;
    snakebridge::attached(|| exchange(&session, 0..config().cases, false))?;
    assert_eq!(session.statistics().pinned, 0, "all of it travels by value");
    assert_eq!(session.statistics().live, 0, "and nothing is left");
    Ok(())
}

#[test]
fn w15_w19_python_objects_with_leaves_that_stay_come_back_the_same() -> super::Result {
    snakebridge_tests::module("sb_seeds", MAKER)?;
    let (cases, part) = (config().cases, 100);
    let mut pinned = 0;
    for first in (0..cases).step_by(part) {
        let session = Session::builder()
            .id(format!("seeds-{first}"))
            .max_refs(0)
            .open()?;
        let seeds = first..cases.min(first + part as u32);
        snakebridge::attached(|| exchange(&session, seeds, true))?;
        pinned += session.statistics().pinned;
        assert_eq!(session.statistics().live, session.statistics().pinned);
        assert!(Session::release(session.id()));
        assert_eq!(session.statistics().live, 0);
    }
    assert!(
        pinned > cases as usize / 10,
        "only {pinned} leaves stayed in Python"
    );
    Ok(())
}
