"""As much of Ray as its driver needs to start, for `driver.rs`: it says in a folder that it starts, and goes on when it may."""

import os
import time

__version__ = "0"


def init(folder, **settings):
    open(os.path.join(folder, str(os.getpid())), "w").close()
    while not os.path.exists(os.path.join(folder, "go")):
        time.sleep(0.005)


def put(value):
    return value


class Context:
    gcs_address = "process:%d" % os.getpid()


def get_runtime_context():
    return Context


def cluster_resources():
    return {"CPU": 1.0}
