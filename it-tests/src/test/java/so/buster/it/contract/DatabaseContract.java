package so.buster.it.contract;

/** Everything a database must do through the driver; each adapter has one subclass. */
abstract class DatabaseContract
    implements ReadContract,
        RefusalContract,
        WriteMethodContract,
        LimitContract,
        TimeContract,
        CancelRaceContract,
        TransactionContract,
        MetadataContract,
        ErrorContract,
        PoolContract,
        SecrecyContract,
        EscapeContract {}
