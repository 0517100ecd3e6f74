print("usage: script FILE")
raise SystemExit(2)
