package app.facet.platform.privacy;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;

/** The end of an account. */
record EraseAccount(AccountId account) implements Task {

    static final TaskType<EraseAccount> TYPE = TaskType.of("privacy.erase-account", EraseAccount.class);
}
