package org.fonds.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every store keeps to, whatever database it lives in. Each test begins with an empty store. */
abstract class StoreContractTest
        implements EmptyStoreContract,
                PublishingContract,
                DeletionContract,
                DatestampContract,
                ListContract,
                SetContract,
                RegisterContract,
                HoldContract,
                AssessmentContract,
                CardContract,
                RandomChangesContract,
                VacuumContract,
                BlockContract,
                DamageContract,
                AnnouncedAnewContract,
                JournalContract,
                TwoProcessesContract {
    @TempDir
    Path folder;

    private StoreUnderTest archive;

    /** Where the store of a test lives; the same place for the same folder. */
    abstract String address(Path emptyFolder);

    @BeforeEach
    void openAnEmptyStore() {
        archive = new StoreUnderTest(address(folder));
    }

    @AfterEach
    void closeTheStore() {
        archive.close();
    }

    @Override
    public StoreUnderTest archive() {
        return archive;
    }
}
