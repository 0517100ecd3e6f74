snakebridge::python_module!("fractions");

use fractions::Fraction;

fn main() -> snakebridge::Result<()> {
    let half = Fraction::new_with(|kw| kw.numerator(1).denominator(2))?;
    let _ = (&half + 1)?;
    let _ = (&half + "1/2")?;
    Ok(())
}
