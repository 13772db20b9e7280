package retention

// AloneLock is the lock of the gateway that deletes.
const AloneLock = int64(aloneLock)
