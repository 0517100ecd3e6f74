"""What makes actors of Ray, without Ray: a stand-in that keeps what it is asked for."""

import types
import unittest
import unittest.mock

import worker_host  # noqa: F401  (the path)
from snakebridge_worker import ray_driver


class Exceptions:
    class RayError(Exception):
        pass

    class GetTimeoutError(RayError):
        pass


class Method:
    def __init__(self, answer):
        self.remote = lambda: answer


class StandIn:
    """As much of Ray as places an actor."""

    exceptions = Exceptions

    def __init__(self, where=("127.0.0.1", 7, b"t", 9)):
        self.options, self.made, self.killed, self.where = [], [], [], where

    def put(self, value):
        return value

    def remote(self, cls):
        def options(**settings):
            self.options.append(settings)
            return types.SimpleNamespace(remote=self.make)

        return types.SimpleNamespace(options=options)

    def make(self, sources, settings):
        actor = types.SimpleNamespace(where=Method(self.where), serve=Method("serving"))
        self.made.append((actor, settings))
        return actor

    def get(self, answer, timeout):
        if isinstance(answer, Exception):
            raise answer
        return answer

    def kill(self, actor):
        self.killed.append(actor)

    def available_resources(self):
        return {"CPU": 2.0, "node:1": 1.0}


class Placed(unittest.TestCase):
    def place(self, ray, options, name=None, keep=None):
        settings = {"patience": 1.0, "keep": keep}
        return ray_driver.Cluster(ray).place(settings, options, name)

    def test_no_actor_is_restarted_whatever_is_asked_for(self):
        ray = StandIn()
        for options in ({}, {"max_restarts": 5, "max_task_retries": -1}):
            self.place(ray, options)
            self.place(ray, options, "model", 10.0)
        self.assertEqual([asked["max_restarts"] for asked in ray.options], [0] * 4)
        self.assertEqual([asked["max_task_retries"] for asked in ray.options], [0] * 4)

    def test_one_that_is_shared_is_found_by_its_name_and_outlives_its_maker(self):
        ray = StandIn()
        self.place(ray, {"num_gpus": 1.0}, "model", 10.0)
        self.place(ray, {"num_gpus": 1.0})
        shared, own = ray.options
        self.assertEqual((shared["name"], shared["get_if_exists"], shared["lifetime"]), ("model", True, "detached"))
        self.assertEqual(set(own), {"num_gpus", "max_restarts", "max_task_retries"})

    def test_each_has_a_token_of_its_own(self):
        ray = StandIn()
        for _ in range(3):
            self.place(ray, {})
        tokens = {settings["token"] for _, settings in ray.made}
        self.assertEqual((len(tokens), {len(token) for token in tokens}), (3, {32}))

    def test_one_that_does_not_run_in_time_is_given_up_with_what_was_asked_for(self):
        ray = StandIn(where=Exceptions.GetTimeoutError())
        with self.assertRaises(TimeoutError) as caught:
            self.place(ray, {"num_gpus": 8.0})
        self.assertIn("it asks for {'num_gpus': 8.0}, and the cluster has free {'CPU': 2.0}", str(caught.exception))
        self.assertEqual(len(ray.killed), 1)
        # Another program may wait for the same.
        with self.assertRaises(TimeoutError):
            self.place(ray, {}, "model", 10.0)
        self.assertEqual(len(ray.killed), 1)

    def test_an_amount_that_ray_cannot_count_is_refused(self):
        ray, most = StandIn(), (2**63 - 1) // 10_000
        self.place(ray, {"memory": most, "resources": {"thing": 1.0}})
        for options in ({"memory": most + 1}, {"resources": {"thing": 1e15}}, {"num_gpus": float("nan")}):
            with self.assertRaises(ValueError) as caught:
                self.place(ray, options)
            self.assertIn("Ray cannot count", str(caught.exception))
        self.assertEqual(len(ray.made), 1)

    def test_folders_are_stored_as_for_a_whole_program(self):
        def found(name):
            kind = name.rpartition(".")[2]

            def store(environment, include_gitignore, scratch_dir):
                stored = {kind: "gcs://" + kind} if kind in environment else {}
                return {**environment, **stored}

            return types.SimpleNamespace(**{"upload_%s_if_needed" % kind: store})

        ray, given = StandIn(), {"working_dir": "/here", "excludes": ["*.bin"], "env_vars": {"A": "1"}}
        with unittest.mock.patch.object(ray_driver.importlib, "import_module", found):
            self.place(ray, {"runtime_env": given})
            self.place(ray, {"runtime_env": {"py_modules": ["/there"]}})
        self.assertEqual(ray.options[0]["runtime_env"], {"working_dir": "gcs://working_dir", "env_vars": {"A": "1"}})
        self.assertEqual(ray.options[1]["runtime_env"], {"py_modules": "gcs://py_modules"})
        self.assertEqual(given["working_dir"], "/here")
        # Without any, nothing of Ray's own is needed.
        self.place(ray, {"runtime_env": {"env_vars": {"A": "1"}}})

    def test_a_cluster_of_ones_own_is_one_although_another_one_runs_here(self):
        for settings, address in (({}, "local"), ({"address": "auto"}, "auto")):
            asked = {}
            context = types.SimpleNamespace(gcs_address="here")
            ray = types.SimpleNamespace(init=lambda **given: asked.update(given), put=list, __version__="2.0")
            ray.get_runtime_context = lambda: context
            with unittest.mock.patch.object(ray_driver.importlib, "import_module", lambda name: ray):
                self.assertEqual(ray_driver.connect(settings), {"version": "2.0", "address": "here"})
            self.assertEqual(asked["address"], address)
            ray_driver._cluster = None

    def test_a_death_is_told_in_the_words_of_ray_without_its_advice(self):
        error = Exceptions.RayError("The actor is dead.\n  Some common causes include: anything")
        self.assertEqual(ray_driver.said(error), "The actor is dead.")


if __name__ == "__main__":
    unittest.main()
