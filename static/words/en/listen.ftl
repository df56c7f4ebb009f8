# Listen and note: a spoken conversation with unequal rights.
listen-unsaid-title = What must be said in any case?
