raise FileNotFoundError("tariffs.csv")
