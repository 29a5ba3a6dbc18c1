# Names that every screen shares.
