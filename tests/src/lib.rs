//! The test suites of snakebridge
