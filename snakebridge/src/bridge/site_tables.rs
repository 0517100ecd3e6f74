//! Tables of sites, as generated code has them: in one `static` up to 64 sites, each a field.
//!
//! The compiler evaluates the initializer of a `static` by interpretation, and analyses it as one body. An array of plain text from which one
//! loop makes the sites is the least work for both: a call of [`Site::function`] in the place of each would cost it some 400,000 instructions
//! more per site. The sites are fields because a function that indexes an array costs the compiler 200,000 instructions more.

use super::site::{Site, SiteKind};
use crate::interpreter::own::OwnPython;

/// What a site is for, as generated code states it.
#[derive(Clone, Copy, Debug)]
pub enum SiteOf {
    /// As in [`Site::function`]: the module, and the path in it.
    Function(&'static str, &'static str),
    /// As in [`Site::method`]: the module, the class, and the name.
    Method(&'static str, &'static str, &'static str),
    /// As in [`Site::attribute`]: the module, and the path in it.
    Attribute(&'static str, &'static str),
}

/// What some of the sites of a table have, a bit for each: the first site's is the lowest.
#[derive(Clone, Copy, Debug)]
pub struct SomeSites {
    collections: u64,
    looking: u64,
    own: Option<&'static OwnPython>,
    of_own: u64,
}

impl SomeSites {
    /// The results of the sites of `collections` are collections of any kind, or have one in them: a set or a view may be where a list is
    /// read.
    pub const fn new(collections: u64) -> SomeSites {
        SomeSites {
            collections,
            looking: 0,
            own: None,
            of_own: 0,
        }
    }

    /// What the sites of `looking` call looks at the frame of its caller.
    #[must_use]
    pub const fn looking(mut self, looking: u64) -> SomeSites {
        self.looking = looking;
        self
    }

    /// The modules of the sites of `of_own` belong to the program itself.
    #[must_use]
    pub const fn own(mut self, own: &'static OwnPython, of_own: u64) -> SomeSites {
        self.own = Some(own);
        self.of_own = of_own;
        self
    }
}

/// The sites in order. Writes where they stand, and only what is not as in the first: all else is work for the compiler.
const fn sites<const N: usize>(of: &[SiteOf; N], some: SomeSites) -> [Site; N] {
    let mut sites = [const { Site::function("", "") }; N];
    let mut index = 0;
    while index < N {
        let site = &mut sites[index];
        match of[index] {
            SiteOf::Function(module, path) => {
                site.module = module;
                site.path = path;
            }
            SiteOf::Method(module, class, name) => {
                site.kind = SiteKind::Method;
                site.module = module;
                site.class = class;
                site.path = name;
            }
            SiteOf::Attribute(module, path) => {
                site.kind = SiteKind::Attribute;
                site.module = module;
                site.path = path;
            }
        }
        if some.collections >> index & 1 == 1 {
            site.collection = true;
        }
        if some.looking >> index & 1 == 1 {
            site.looking = true;
        }
        if some.of_own >> index & 1 == 1 {
            site.own = some.own;
        }
        index += 1;
    }
    sites
}

/// The tables: each has the fields of the one before it, and one more.
macro_rules! tables {
    (($name:ident $field:ident) $($next:tt)*) => {
        tables!(@table $name $field);
        tables!(@after ($field) $($next)*);
    };
    (@after ($($before:ident)*) ($name:ident $field:ident) $($next:tt)*) => {
        tables!(@table $name $($before)* $field);
        tables!(@after ($($before)* $field) $($next)*);
    };
    (@after ($($before:ident)*)) => {};
    (@table $name:ident $($field:ident)*) => {
        /// Sites by their places.
        #[derive(Debug)]
        pub struct $name($(pub tables!(@site $field)),*);

        impl $name {
            /// The sites, in order.
            pub const fn new(of: [SiteOf; tables!(@count $($field)*)], some: SomeSites) -> $name {
                let [$($field),*] = sites(&of, some);
                $name($($field),*)
            }
        }
    };
    (@site $field:ident) => { Site };
    (@count $($field:ident)*) => { [$(stringify!($field)),*].len() };
}

tables! {
    (Sites1 a1) (Sites2 a2) (Sites3 a3) (Sites4 a4) (Sites5 a5) (Sites6 a6) (Sites7 a7) (Sites8 a8)
    (Sites9 b1) (Sites10 b2) (Sites11 b3) (Sites12 b4) (Sites13 b5) (Sites14 b6) (Sites15 b7) (Sites16 b8)
    (Sites17 c1) (Sites18 c2) (Sites19 c3) (Sites20 c4) (Sites21 c5) (Sites22 c6) (Sites23 c7) (Sites24 c8)
    (Sites25 d1) (Sites26 d2) (Sites27 d3) (Sites28 d4) (Sites29 d5) (Sites30 d6) (Sites31 d7) (Sites32 d8)
    (Sites33 e1) (Sites34 e2) (Sites35 e3) (Sites36 e4) (Sites37 e5) (Sites38 e6) (Sites39 e7) (Sites40 e8)
    (Sites41 f1) (Sites42 f2) (Sites43 f3) (Sites44 f4) (Sites45 f5) (Sites46 f6) (Sites47 f7) (Sites48 f8)
    (Sites49 g1) (Sites50 g2) (Sites51 g3) (Sites52 g4) (Sites53 g5) (Sites54 g6) (Sites55 g7) (Sites56 g8)
    (Sites57 h1) (Sites58 h2) (Sites59 h3) (Sites60 h4) (Sites61 h5) (Sites62 h6) (Sites63 h7) (Sites64 h8)
}
