//! Walks over all types of a module, to find out which are used and to renumber what they refer to.

use super::{
    Block, Bound, Class, Function, Generic, Helper, Inferred, LangTrait, Module, OptionSet, Overload,
    OverloadKind, OverloadSet, Role, SetAttr, Snapshot, Ty, Union,
};

/// The function that is applied to each type, inner types first.
pub type Visit<'v> = &'v mut dyn FnMut(&mut Ty);

impl Module {
    /// Every function and method.
    pub fn functions(&self) -> impl Iterator<Item = &Function> {
        let blocks = self.classes.iter().flat_map(|class| &class.blocks);
        let methods = blocks.flat_map(|block| &block.functions);
        self.functions.iter().chain(methods)
    }

    /// The same, to be changed.
    pub fn functions_mut(&mut self) -> impl Iterator<Item = &mut Function> {
        let blocks = self.classes.iter_mut().flat_map(|class| &mut class.blocks);
        let methods = blocks.flat_map(|block| &mut block.functions);
        self.functions.iter_mut().chain(methods)
    }

    /// Visits every type in an item of the module. The contents of unions are visited by [`Union::visit`].
    pub fn visit(&mut self, f: Visit<'_>) {
        self.functions.iter_mut().for_each(|function| function.visit(f));
        self.set_attrs.iter_mut().for_each(|set| set.ty.visit(f));
        self.classes.iter_mut().for_each(|class| class.visit(f));
        for item in &mut self.enums {
            item.value.visit(f);
            item.forwarded.iter_mut().for_each(|(_, ty, _)| ty.visit(f));
        }
        self.options.iter_mut().for_each(|set| set.visit(f));
        self.overloads.iter_mut().for_each(|set| set.visit(f));
        self.literal_enums
            .iter_mut()
            .for_each(|literal| literal.base.visit(f));
    }
}

impl Union {
    /// Visits the types of its variants.
    pub fn visit(&mut self, f: Visit<'_>) {
        all(self.variants.iter_mut().map(|(_, ty)| ty), f);
        all(&mut self.varying, f);
    }
}

impl Class {
    fn visit(&mut self, f: Visit<'_>) {
        self.base.visit(f);
        all(&mut self.ancestors, f);
        self.blocks.iter_mut().for_each(|block| block.visit(f));
        self.traits.iter_mut().for_each(|own| own.visit(f));
        self.snapshot.iter_mut().for_each(|snapshot| snapshot.visit(f));
    }
}

impl Block {
    fn visit(&mut self, f: Visit<'_>) {
        all(self.args.iter_mut().flatten(), f);
        self.functions.iter_mut().for_each(|function| function.visit(f));
        for SetAttr { ty, .. } in &mut self.set_attrs {
            ty.visit(f);
        }
        for helper in &mut self.helpers {
            match helper {
                Helper::With(ty, _) | Helper::WithBlocking(ty, _) => ty.visit(f),
                Helper::BlockOn(ty) | Helper::BlockOnIter(ty) | Helper::NextItem(ty) => ty.visit(f),
            }
        }
    }
}

impl LangTrait {
    fn visit(&mut self, f: Visit<'_>) {
        match self {
            LangTrait::IntoIterator(ty)
            | LangTrait::IntoFuture(ty)
            | LangTrait::IntoNextItems(ty)
            | LangTrait::PassesFor(ty)
            | LangTrait::ChangesAs(ty)
            | LangTrait::Calls(ty) => ty.visit(f),
            LangTrait::Supports(_, argument, ty) => all(argument.iter_mut().chain([ty]), f),
            LangTrait::Operator(_, _, _, right, output, _) => all(right.iter_mut().chain([output]), f),
            LangTrait::Reflected(_, _, _, left, output) => all([left, output], f),
            LangTrait::Maps(key, value) => all([key, value], f),
        }
    }
}

impl Snapshot {
    fn visit(&mut self, f: Visit<'_>) {
        for field in &mut self.fields {
            all([&mut field.ty, &mut field.kind], f);
        }
        all(&mut self.passes_for, f);
    }
}

impl Function {
    fn visit(&mut self, f: Visit<'_>) {
        self.generics.iter_mut().for_each(|generic| generic.visit(f));
        let params = self.params.iter_mut().chain(&mut self.varargs);
        all(params.map(|param| &mut param.ty), f);
        self.ret.visit(f);
    }
}

impl Generic {
    fn visit(&mut self, f: Visit<'_>) {
        match &mut self.role {
            Role::Argument(inferred) => inferred.visit(f),
            Role::Variable | Role::Callable | Role::Class => {}
        }
        if let Some(Bound { argument, result }) = &mut self.bound {
            all([argument, result], f);
        }
    }
}

impl Inferred {
    fn visit(&mut self, f: Visit<'_>) {
        match self {
            Inferred::Is(ty) | Inferred::Inherits(ty) => ty.visit(f),
            Inferred::Optional(inferred) | Inferred::Iterates(inferred) | Inferred::Variadic(inferred) => {
                inferred.visit(f);
            }
            Inferred::Supports(_, argument, inferred) => {
                all(argument, f);
                inferred.visit(f);
            }
            Inferred::Maps(key, value) => {
                key.visit(f);
                value.visit(f);
            }
            Inferred::Calls(inputs, output) => {
                all(inputs.iter_mut().flatten(), f);
                output.visit(f);
            }
            Inferred::Unconstrained => {}
        }
    }
}

impl OptionSet {
    fn visit(&mut self, f: Visit<'_>) {
        let setters = self.setters.iter_mut().map(|setter| &mut setter.ty);
        all(setters.chain(&mut self.extra), f);
        if let Some(option_states) = &mut self.option_states {
            all(option_states.states.iter_mut().map(|state| &mut state.output), f);
            let cases = option_states
                .deciders
                .iter_mut()
                .flat_map(|decider| &mut decider.cases);
            all(cases.flatten(), f);
        }
    }
}

impl OverloadSet {
    fn visit(&mut self, f: Visit<'_>) {
        for Overload {
            kind,
            output,
            projected,
            fixed,
        } in &mut self.overloads
        {
            match kind {
                OverloadKind::Exactly(ty)
                | OverloadKind::Tuple(_, ty)
                | OverloadKind::List(ty)
                | OverloadKind::Untyped(ty)
                | OverloadKind::Calls(ty) => {
                    ty.visit(f);
                }
                OverloadKind::NoClass => {}
            }
            output.visit(f);
            all(projected, f);
            all(fixed.iter_mut().map(|(_, ty)| ty), f);
        }
    }
}

impl Ty {
    /// Visits this type, inner types first.
    pub fn visit(&mut self, f: Visit<'_>) {
        match self {
            Ty::Option(ty) | Ty::Vec(ty) | Ty::Set(ty) | Ty::Iterable(ty) | Ty::ClassOf(ty) => ty.visit(f),
            Ty::Sequence(ty) | Ty::TupleOf(ty) | Ty::Iter(ty) => ty.visit(f),
            Ty::Map(key, value)
            | Ty::Mapping(key, value)
            | Ty::OneOr(key, value)
            | Ty::Varying(_, key, value) => {
                all([&mut **key, &mut **value], f);
            }
            Ty::Tuple(items) | Ty::Runtime(_, items) | Ty::Class(_, items) => all(items, f),
            Ty::Function(inputs, output) | Ty::Callable(inputs, output) => {
                all(inputs.iter_mut().flatten(), f);
                output.visit(f);
            }
            Ty::Callback(inputs, output) | Ty::After(inputs, output) => {
                all(inputs, f);
                output.visit(f);
            }
            Ty::OrClosure(value, inputs, output) => {
                value.visit(f);
                all(inputs, f);
                output.visit(f);
            }
            _ => {}
        }
        f(self);
    }
}

fn all<'t>(types: impl IntoIterator<Item = &'t mut Ty>, f: Visit<'_>) {
    types.into_iter().for_each(|ty| ty.visit(f));
}
