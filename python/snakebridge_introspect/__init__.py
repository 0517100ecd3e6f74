"""Describes Python modules as data: their names and the types of these. Uses the standard library only.

The rooms of the package, from the bottom up. A module imports from its own room and from the rooms below, without cycles;
`python/tests/test_rooms.py` reads this table and enforces it, imports for type checkers included.

  shapes      schema entries request
              the JSON of requests and responses; imported by type checkers only
  ground      safe renamed passing local_names writes returned stored wrappers method_flags handed_on by_class docs documented names local_modules diagnostics selection targets callers literals typejson compact symbols type_checking type_comments livetypes fallbacks
              helpers that do not depend on `World`: names, literals, types, inspection of live objects
  world       stored_facts finder stub_packages scope sources resolver
              where types come from, and what names refer to there
  facts       inherit type_forms annotations reading making narrowed chosen inferred value_types stated_values gathered constructed signatures called_objects decorators forwarded function_facts made_facts made_properties functional_classes constant_facts object_types instance_facts delegates open_attributes class_facts facts
              what a stub or source file says of each name
  classes     protocols variance foreign mentioned context live_signature reconcile callables receivers described constants
              type source and runtime combined for classes and callables; used by the modules that describe
  describing  delegated instance_attributes live_class records constructors members stub_members class_members classes static_class
              a class of the Model: a live one, and one known only from its type source
  modules     offered value_classes follow modules static homes
              a module of the Model, and the undeclared classes that are described with it
  answers     collector protocol_members universe blame serve __main__ typedb
              all modules of a request together; the type database, which is built in advance
"""
