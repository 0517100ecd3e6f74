"""The worker of a pool: runs what a host asks for over pipes. Standard library only, Python 3.9 and newer, Unix.

The rooms of the package, from the bottom up. A module imports from its own room and from the rooms below, without cycles;
`python/tests/test_worker_rooms.py` reads this table and enforces it. docs/worker_protocol.md describes the frames.

  ground      frames boot interrupt event_loop about functions
              lengths, kinds and limits of frames; how the package arrives; raising in another thread; the event loop, and what is
              asked about objects, and functions around closures: the same files as in the program
  objects     refs arena describe
              what the host holds: the registry, classes and exceptions as data, shared memory
  crossing    host codec callbacks iterators
              values both ways, and what the host lends to a call
  running     loop target verbs
              the event loop, what a site names, and the operations
  serving     lane control logs gate serve __main__ ray_actor ray_driver
              one connection and its thread; the connection that controls; how both come in over TCP; what one host gets; start and end
              of the process; the same in an actor of Ray, and what makes such actors
"""
