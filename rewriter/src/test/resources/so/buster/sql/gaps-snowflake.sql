# Reads that are refused although they are honest, one a line.
