//! `new` of a class, from what Python constructs it with.

use snakebridge_introspect::model::{self, Type};

use super::class::ClassCx;
use super::function;
use super::module::ModuleCx;
use super::types::{Place, Vars};
use crate::ir::{self, Ty};

impl ClassCx<'_> {
    pub(super) fn constructor(&mut self, cx: &mut ModuleCx<'_, '_>) {
        // Python's own `new` and `with` come second.
        let _ = self.names.claim("with", "");
        if self.model.ctor.is_empty() {
            return;
        }
        let _ = self.names.claim("new", "");
        let mut sigs = self.model.ctor.clone();
        for sig in &mut sigs {
            sig.ret = Type::SelfType;
            sig.is_async = false;
        }
        let f = model::Function {
            name: self.model.name.clone(),
            canonical: None,
            sigs,
            types: self.model.types,
            verification: self.model.verification.clone(),
            doc: None,
            deprecated: None,
        };
        let site = ir::Site::Function(cx.model.name.clone(), self.model.path.clone());
        let owner = self.owner(site, None, true);
        let mut names = self.names.clone();
        let mut placed = function::resolve(cx, &f, "new", &owner, &mut names);
        self.names = names;
        if let Some(defaults) = self.default_arguments(cx) {
            for (args, function) in &mut placed {
                if args.is_none() && !self.is_fixed_by(function) {
                    *args = Some(defaults.clone());
                }
            }
        }
        self.placed.extend(placed);
    }

    /// The defaults of the class's type parameters (PEP 696), if each has one.
    fn default_arguments(&self, cx: &mut ModuleCx<'_, '_>) -> Option<Vec<Ty>> {
        let vars = &cx.symbols.universe.type_vars;
        let default =
            |param: &ir::ClassParam| vars.get(&param.id)?.default.clone().filter(|_| !param.any_str);
        let defaults: Vec<Type> = self.params.iter().map(default).collect::<Option<_>>()?;
        let map = |ty: &Type| cx.map(ty, Place::Result, &Vars::default()).ty;
        (!defaults.is_empty()).then(|| defaults.iter().map(map).collect())
    }

    /// Whether a required argument of a constructor tells what the class's type parameters are.
    fn is_fixed_by(&self, function: &ir::Function) -> bool {
        let mut tys = function.params.iter().chain(&function.varargs).map(|p| &p.ty);
        function.dispatch.is_some() || tys.any(|ty| self.params.iter().any(|p| ty.mentions(&p.ident)))
    }
}
