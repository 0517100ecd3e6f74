"""Describes Python modules as data: what is there, and of which type. Standard library only.

Its rooms, from the bottom up. A module imports from its own room and from those below it, and no import goes in a circle;
`python/tests/test_rooms.py` reads this table and holds the package to it, imports for type checkers included.

  shapes      schema entries request
              the JSON that comes and goes, for type checkers alone
  ground      safe docs names local_modules diagnostics selection literals typejson compact symbols type_checking livetypes fallbacks
              tools that know of no world: names, literals and types, questions to live objects
  world       finder stub_packages scope sources resolver
              where types come from, and what names stand for there
  facts       inherit annotations reading signatures function_facts functional_classes constant_facts class_facts facts
              what a stub or source file says of each name
  classes     protocols foreign mentioned context reconcile callables constants
              what both sides say of a class or a callable, for those who describe
  describing  live_class records constructors members stub_members classes static_class
              a class as the Model has it: a live one, and one known by its types alone
  modules     offered follow modules static homes
              a module as the Model has it, and the classes that come along
  answers     collector protocol_members universe serve __main__ typedb
              all modules of a request together; the type database, which is built in advance
"""
