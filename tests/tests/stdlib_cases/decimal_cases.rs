//! IBM's decTest files through the typed `decimal.Context`: each result, each flag, and no exception where none is trapped.

use std::collections::BTreeSet;
use std::path::Path;

use snakebridge::types::Class;
use snakebridge::{Result, get_as};

use crate::{report, say};

snakebridge::python_module!("decimal");

use decimal::{Context, Decimal, DecimalException};

/// The files' operations and those that CPython's own test leaves out, as it does for its C implementation.
#[rustfmt::skip]
const LEFT_OUT: &[&str] = &[
    "scbx164", "scbx165",
    "expx901", "expx902", "expx903", "expx905", "lnx901", "lnx902", "lnx903", "lnx905",
    "logx901", "logx902", "logx903", "logx905", "powx1183", "powx1184", "powx4001", "powx4002", "powx4003",
    "powx4005", "powx4008", "powx4010", "powx4012", "powx4014",
    "pwsx803", "pwsx805", "powx4302", "powx4303", "powx4342", "powx4343", "pwmx325", "pwmx326",
];

/// The exception of a condition.
fn signal(condition: &str) -> &'static str {
    match condition.to_ascii_lowercase().as_str() {
        "clamped" => "Clamped",
        "division_by_zero" => "DivisionByZero",
        "conversion_syntax"
        | "division_impossible"
        | "division_undefined"
        | "invalid_context"
        | "invalid_operation" => "InvalidOperation",
        "inexact" => "Inexact",
        "overflow" => "Overflow",
        "rounded" => "Rounded",
        "subnormal" => "Subnormal",
        "underflow" => "Underflow",
        other => panic!("no such condition: {other}"),
    }
}

/// A line: `id operation operands -> result conditions`.
struct Case<'t> {
    id: &'t str,
    operation: String,
    operands: Vec<String>,
    expected: String,
    conditions: BTreeSet<&'static str>,
}

impl Case<'_> {
    fn of(line: &str) -> Case<'_> {
        let Some((left, right)) = line.split_once("->") else {
            panic!("no arrow: {line}")
        };
        let (mut left, mut right) = (words(left).into_iter(), words(right).into_iter());
        let (_, operation) = (left.next(), left.next());
        Case {
            id: line.split_whitespace().next().unwrap_or_default(),
            operation: operation.unwrap_or_default().to_lowercase(),
            operands: left.collect(),
            expected: right.next().unwrap_or_default(),
            conditions: right.map(|condition| signal(&condition)).collect(),
        }
    }
}

/// The words of a line, without their quotes; one in quotes may have blanks, and a doubled quote in it is one.
fn words(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(first) = letters.next() {
        let mut word = String::new();
        match first {
            ' ' | '\t' => continue,
            quote @ ('\'' | '"') => {
                while let Some(letter) = letters.next() {
                    if letter != quote {
                        word.push(letter);
                    } else if letters.next_if_eq(&quote).is_some() {
                        word.push(quote);
                    } else {
                        break;
                    }
                }
            }
            letter => {
                word.push(letter);
                while let Some(letter) = letters.next_if(|letter| !matches!(letter, ' ' | '\t')) {
                    word.push(letter);
                }
            }
        }
        out.push(word);
    }
    out
}

macro_rules! decimals {
    ($context:expr, $name:expr, $operands:tt; $($operation:literal $method:ident)*) => {
        match $name {
            $($operation => Some($context.$method $operands?.to_string()),)*
            _ => None,
        }
    };
}

fn bit(value: bool) -> String {
    String::from(if value { "1" } else { "0" })
}

/// The result of an operation as text; `None` if the context has no such operation.
fn applied(context: &Context, name: &str, operands: &[Decimal]) -> Result<Option<String>> {
    Ok(match operands {
        [x] => unary(context, name, x)?,
        [x, y] => match name {
            "samequantum" => Some(bit(context.same_quantum(x, y)?)),
            _ => decimals!(context, name, (x, y);
                "add" add "and" logical_and "compare" compare "comparesig" compare_signal "comparetotal" compare_total
                "comparetotmag" compare_total_mag "copysign" copy_sign "divide" divide "divideint" divide_int "max" max
                "maxmag" max_mag "max_mag" max_mag "min" min "minmag" min_mag "min_mag" min_mag "multiply" multiply
                "nexttoward" next_toward "or" logical_or "power" power "quantize" quantize "remainder" remainder
                "remaindernear" remainder_near "rotate" rotate "scaleb" scaleb "shift" shift "subtract" subtract
                "xor" logical_xor),
        },
        [x, y, z] => match name {
            "fma" => Some(context.fma(x, y, z)?.to_string()),
            "power" => Some(context.power_with(x, y, |kw| kw.modulo(z))?.to_string()),
            _ => None,
        },
        _ => None,
    })
}

fn unary(context: &Context, name: &str, x: &Decimal) -> Result<Option<String>> {
    Ok(Some(match name {
        "class" => context.number_class(x)?,
        "toeng" => context.to_eng_string(x)?,
        "tosci" => context.to_sci_string(x)?,
        "iscanonical" => bit(context.is_canonical(x)?),
        "isfinite" => bit(context.is_finite(x)?),
        "isinfinite" => bit(context.is_infinite(x)?),
        "isnan" => bit(context.is_nan(x)?),
        "isnormal" => bit(context.is_normal(x)?),
        "isqnan" => bit(context.is_qnan(x)?),
        "issigned" => bit(context.is_signed(x)?),
        "issnan" => bit(context.is_snan(x)?),
        "issubnormal" => bit(context.is_subnormal(x)?),
        "iszero" => bit(context.is_zero(x)?),
        // Private in Python: the result in the precision of the context.
        "apply" => context.create_decimal_with(|kw| kw.num(x))?.to_string(),
        _ => {
            return Ok(decimals!(context, name, (x);
                "abs" abs "canonical" canonical "copy" copy_decimal "copyabs" copy_abs "copynegate" copy_negate "exp" exp
                "invert" logical_invert "ln" ln "log10" log10 "logb" logb "minus" minus "nextminus" next_minus
                "nextplus" next_plus "plus" plus "reduce" normalize "squareroot" sqrt "tointegral" to_integral_value
                "tointegralx" to_integral_exact));
        }
    }))
}

/// A context, and what is set in it.
struct Runner {
    context: Context,
    signals: Vec<(String, Class<DecimalException>)>,
    untrapped: BTreeSet<&'static str>,
    cases: usize,
    wrong: Vec<String>,
}

impl Runner {
    fn new() -> Result<Runner> {
        let context = Context::new()?;
        let mut signals = Vec::new();
        for class in &context.flags()? {
            let class = class?;
            signals.push((class.name()?, class));
        }
        for (_, class) in &signals {
            context.traps()?.set_item(class, true)?;
        }
        Ok(Runner {
            context,
            signals,
            untrapped: BTreeSet::new(),
            cases: 0,
            wrong: Vec::new(),
        })
    }

    fn directive(&self, name: &str, value: &str) -> Result<()> {
        let number = || {
            value
                .parse::<i64>()
                .unwrap_or_else(|_| panic!("no number: {name} {value}"))
        };
        match name.to_ascii_lowercase().as_str() {
            "precision" => self.context.set_prec(number()),
            "maxexponent" => self.context.set_emax(number()),
            "minexponent" => self.context.set_emin(number()),
            "clamp" => self.context.set_clamp(number()),
            "rounding" => self
                .context
                .set_rounding(format!("ROUND_{}", value.to_uppercase()).as_str()),
            _ => Ok(()),
        }
    }

    /// Traps all signals but those that the case expects.
    fn trap(&mut self, case: &Case<'_>) -> Result<()> {
        if self.untrapped != case.conditions {
            let traps = self.context.traps()?;
            for (name, class) in &self.signals {
                traps.set_item(class, !case.conditions.contains(name.as_str()))?;
            }
            self.untrapped.clone_from(&case.conditions);
        }
        self.context.clear_flags()
    }

    fn flags(&self) -> Result<BTreeSet<&str>> {
        let flags = self.context.flags()?;
        let mut found = BTreeSet::new();
        for (name, class) in &self.signals {
            if flags.get_item(class)? {
                found.insert(name.as_str());
            }
        }
        Ok(found)
    }

    fn result(&self, case: &Case<'_>) -> Result<String> {
        let by_context = matches!(case.operation.as_str(), "tosci" | "toeng");
        let operand = |text: &String| {
            let text = text.as_str();
            if by_context {
                self.context.create_decimal_with(|kw| kw.num(text))
            } else {
                Decimal::new_with(|kw| kw.value(text).context(&self.context))
            }
        };
        let operands: Vec<Decimal> = case.operands.iter().map(operand).collect::<Result<_>>()?;
        let result = applied(&self.context, &case.operation, &operands)?;
        Ok(result.unwrap_or_else(|| panic!("{}: no operation {}", case.id, case.operation)))
    }

    fn equation(&mut self, line: &str) -> Result<()> {
        let case = Case::of(line);
        if LEFT_OUT.contains(&case.id) || case.operation == "rescale" {
            return Ok(());
        }
        self.trap(&case)?;
        self.cases += 1;
        let found = self.result(&case);
        let flags = self.flags()?;
        match found {
            Ok(found) if found == case.expected && flags == case.conditions => {}
            found => self.wrong.push(format!("{line}: {found:?}, {flags:?}")),
        }
        Ok(())
    }

    fn file(&mut self, path: &Path) -> Result<()> {
        let bytes = std::fs::read(path).map_err(snakebridge::Error::other)?;
        for line in String::from_utf8_lossy(&bytes).lines() {
            let is_case = line.contains(" -> ") && !line.trim_start().starts_with("--");
            let line = match line.split_once("->") {
                Some((left, right)) if is_case => {
                    format!("{left}->{}", right.split("--").next().unwrap_or_default())
                }
                _ => line.split("--").next().unwrap_or_default().to_owned(),
            };
            // Of a format that decimals do not have here.
            if line.contains('#') || line.trim().is_empty() {
                continue;
            }
            match line.split_once(':') {
                Some((name, value)) => self.directive(name.trim(), value.trim())?,
                None => self.equation(line.trim())?,
            }
        }
        Ok(())
    }
}

#[test]
fn ibm_s_decimal_cases_agree() -> Result<()> {
    let Ok(folders) = get_as::<Vec<String>>("test", "__path__") else {
        say("decTest: this Python has no package `test`, so its cases did not run");
        return Ok(());
    };
    let folder = Path::new(&folders[0]).join("decimaltestdata");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        say("decTest: this Python has no decimaltestdata, so its cases did not run");
        return Ok(());
    };
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "decTest"));
    files.sort();
    let mut all = 0;
    let mut wrong = Vec::new();
    for file in &files {
        let mut runner = Runner::new()?;
        runner.file(file)?;
        all += runner.cases;
        wrong.append(&mut runner.wrong);
    }
    assert!(
        wrong.is_empty(),
        "{} of {all}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(all > 10_000, "{all} cases");
    report("decTest", "decimaltestdata", all);
    Ok(())
}
