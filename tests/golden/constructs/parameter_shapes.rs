// @generated from parameter_shapes.json: the API of the bindings
/// Python module `parameter_shapes`.
pub mod parameter_shapes {
    /// Python `parameter_shapes.shapes`.
    pub fn shapes<'a>(a: impl Arg<'a, i64>, c: impl Arg<'a, i64>, rest: impl Args<'a, i64>) -> Result<Vec<i64>>;
    /// [`shapes`](shapes()) with options, set by name.
    pub fn shapes_with<'a>(
        a: impl Arg<'a, i64>,
        c: impl Arg<'a, i64>,
        rest: impl Args<'a, i64>,
        options: impl self::options::with::ShapesClosure<'a>,
    ) -> Result<Vec<i64>>;
    /// Python `parameter_shapes.plain`.
    pub fn plain<'a>(a: impl Arg<'a, i64>, b: impl Arg<'a, i64>, c: impl Arg<'a, i64>) -> Result<(i64, i64, i64)>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `a2`, `b`, `d`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Shapes<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Shapes<'c, 'a> {
            /// Sets `a2`. Python's default: `2`.
            pub fn a2(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `b`. Python's default: `3`.
            pub fn b(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `d`. Python's default: `5`.
            pub fn d(self, value: impl Arg<'a, i64>) -> Self;
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Shapes`](super::Shapes).
            pub trait ShapesClosure<'a>: for<'c> FnOnce(super::super::options::Shapes<'c, 'a>) -> super::super::options::Shapes<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ShapesClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Shapes<'c, 'a>) -> super::super::options::Shapes<'c, 'a>;
        }
    }
}
