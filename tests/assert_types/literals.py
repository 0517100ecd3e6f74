"""Numbers, text and truth values of a case, as a program in Rust has them."""

import ast

import naming


def constant(node):
    """The value of a literal, also of a negative one; None for anything else."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        return -node.operand.value
    return node.value if isinstance(node, ast.Constant) else None


def complex_number(node):
    """`complex(1, 2)` as the number that a program in Rust has."""
    values = [constant(one) for one in node.args]
    if node.keywords or not values or len(values) > 2 or any(type(value) not in (int, float) for value in values):
        return None
    return "snakebridge::types::Complex64::new({}, {})".format(*(repr(float(value)) for value in [*values, 0][:2]))


def scalar(node):
    """`int(1)` as the number that a program in Rust has; None for other calls."""
    if not isinstance(node.func, ast.Name) or node.keywords or len(node.args) != 1 or not isinstance(node.args[0], ast.Constant):
        return None
    value = node.args[0].value
    if node.func.id == type(value).__name__ and type(value) in (int, float, bool, str):
        return {int: "{}_i64", float: "{}_f64"}.get(type(value), "{}").format(
            naming.quoted(value) + ".to_owned()" if type(value) is str else str(value).lower()
        )
    return None
