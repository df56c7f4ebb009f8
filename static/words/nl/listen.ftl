# Listen and note: a spoken conversation with unequal rights.
listen-unsaid-title = Wat moet in elk geval gezegd worden?
