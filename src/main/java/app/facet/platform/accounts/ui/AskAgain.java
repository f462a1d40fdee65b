package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.LinkedIdentity;
import app.facet.platform.accounts.PasskeySignIn;
import app.facet.platform.accounts.Provider;
import app.facet.platform.accounts.Providers;
import app.facet.platform.accounts.Reauthentication;
import app.facet.platform.accounts.WaysIn;
import app.facet.platform.ui.StepUpDialog;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lends all views the question whether it is still them. */
@Component
class AskAgain implements StepUpDialog {

    private final Reauthentication proof;
    private final PasskeySignIn passkeys;
    private final WaysIn waysIn;
    private final Providers providers;

    AskAgain(Reauthentication proof, PasskeySignIn passkeys, WaysIn waysIn, Providers providers) {
        this.proof = proof;
        this.passkeys = passkeys;
        this.waysIn = waysIn;
        this.providers = providers;
    }

    @Override
    public void then(Runnable act) {
        if (proof.isFresh()) {
            act.run();
        } else {
            new ReauthenticationDialog(proof, passkeys, vouching(), act).open();
        }
    }

    /** Providers whose word counts where there is neither a code nor a password to ask for. */
    private List<Provider> vouching() {
        if (!proof.takesProvider()) {
            return List.of();
        }
        var linked = waysIn.identities().stream().map(LinkedIdentity::provider).toList();
        return providers.offered().stream().filter(linked::contains).toList();
    }
}
