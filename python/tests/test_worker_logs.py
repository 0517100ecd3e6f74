"""What of `logging` and `warnings` is told to the host."""

import io
import logging
import unittest
import warnings

from snakebridge_worker.logs import LONGEST, install


class Logs(unittest.TestCase):
    def setUp(self):
        self.told = []
        root = logging.getLogger()
        before = (list(root.handlers), root.level, warnings.showwarning)

        def restore():
            root.handlers[:], level, warnings.showwarning = before
            root.setLevel(level)

        self.addCleanup(restore)
        root.handlers[:] = []
        install(self.told.append, logging.INFO)

    def test_a_record_comes_with_its_place_and_its_exception(self):
        logger = logging.getLogger("some.name")
        logger.debug("below the level")
        logger.info("%d of %s", 2, "many")
        try:
            1 / 0
        except ZeroDivisionError:
            logger.exception("failed")
        first, second = self.told
        self.assertEqual(first[:3], (20, "some.name", "2 of many"))
        self.assertTrue(first[3].endswith("test_worker_logs.py") and first[4] > 0, first)
        self.assertIn("ZeroDivisionError", second[2])

    def test_a_warning_is_told_unless_it_goes_to_a_file(self):
        warnings.showwarning("careful", UserWarning, "some.py", 12)
        self.assertEqual(self.told, [(None, "UserWarning", "careful", "some.py", 12)])
        file = io.StringIO()
        warnings.showwarning("careful", UserWarning, "some.py", 12, file)
        self.assertIn("careful", file.getvalue())
        self.assertEqual(len(self.told), 1)

    def test_what_cannot_be_sent_as_it_is_is_cut_and_replaced(self):
        logging.getLogger("x").warning("\ud800" + "y" * LONGEST * 2)
        message = self.told[0][2]
        self.assertEqual((message[0], len(message)), ("?", LONGEST))

    def test_a_record_that_cannot_be_formatted_raises_nothing(self):
        raises, logging.raiseExceptions = logging.raiseExceptions, False
        self.addCleanup(setattr, logging, "raiseExceptions", raises)
        logging.getLogger("x").warning("%d", "no number")
        self.assertEqual(self.told, [])


if __name__ == "__main__":
    unittest.main()
