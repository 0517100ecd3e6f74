//! Attributes of a class and of its instances: getters, and setters where Python allows to assign.

use snakebridge_introspect::model;

use super::class::ClassCx;
use crate::ir::{self, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::docs;
use crate::resolve::overloads::getter;
use crate::resolve::types::At;

impl ClassCx<'_> {
    pub(super) fn property(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        p: &model::Property,
        rust: String,
        own: bool,
    ) {
        let path = format!("{}.{}", self.model.path, p.name);
        let at = At::attribute(&p.name, &self.vars).returned_by(&path);
        let mapped = cx.map(&p.ty, at);
        if own {
            cx.report.attributes.0 += 1;
            cx.report.attributes.1 += 1;
            cx.verified(&path, &p.verification);
            cx.property(&path, &p.ty, mapped.reason);
        }
        let site = self.attribute_site(cx, &p.name);
        let docs = docs::property(cx.model, &path, p, mapped.reason, cx.symbols.universe);
        if p.settable {
            self.setter(cx, &p.name, p.set_type.as_ref().unwrap_or(&p.ty), &rust, &site);
        }
        let ty = if self.may_be_missing(&p.name) {
            Ty::Option(Box::new(mapped.ty))
        } else {
            mapped.ty
        };
        self.placed
            .push((None, getter(rust, &p.name, docs, site, true, ty)));
    }

    fn setter(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        python: &str,
        ty: &model::Type,
        rust: &str,
        site: &ir::Site,
    ) {
        let set = cx.map(ty, At::argument(python, &self.vars));
        let rust = self
            .names
            .claim(&format!("set_{}", rust.trim_end_matches('_')), python);
        self.set_attrs.push(ir::SetAttr {
            rust,
            python: python.to_owned(),
            site: site.clone(),
            ty: set.ty,
        });
    }

    pub(super) fn attr(&mut self, cx: &mut ModuleCx<'_, '_>, c: &model::Const, rust: String, own: bool) {
        let path = format!("{}.{}", self.model.path, c.name);
        let mapped = cx.map(&c.ty, At::attribute(&c.name, &self.vars).returned_by(&path));
        if own {
            cx.report.attributes.0 += 1;
            cx.report.attributes.1 += 1;
            cx.verified(&path, &c.verification);
            cx.property(&path, &c.ty, mapped.reason);
        }
        let site = ir::Site::Get(self.home(cx), path);
        let docs = docs::attribute(
            &format!("{}.{}", self.home(cx), self.model.path),
            c,
            mapped.reason,
            cx.symbols.universe,
        );
        if c.on_instances {
            self.on_instances(cx, c, &rust, &docs, mapped.ty.clone());
        }
        self.placed
            .push((None, getter(rust, &c.name, docs, site, false, mapped.ty)));
    }

    /// `get_x` and `set_x` beside the class's `x`: an instance may have a value of its own.
    fn on_instances(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        c: &model::Const,
        rust: &str,
        docs: &[String],
        ty: Ty,
    ) {
        let site = self.attribute_site(cx, &c.name);
        self.setter(cx, &c.name, &c.ty, rust, &site);
        let name = format!("get_{}", rust.trim_end_matches('_'));
        let name = self.names.claim(&name, &c.name);
        self.placed
            .push((None, getter(name, &c.name, docs.to_vec(), site, true, ty)));
    }
}
