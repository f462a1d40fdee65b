package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.PasskeySignIn;
import app.facet.platform.accounts.Reauthentication;
import app.facet.platform.ui.StepUpDialog;
import org.springframework.stereotype.Component;

/** Lends all views the question whether it is still them. */
@Component
class AskAgain implements StepUpDialog {

    private final Reauthentication proof;
    private final PasskeySignIn passkeys;

    AskAgain(Reauthentication proof, PasskeySignIn passkeys) {
        this.proof = proof;
        this.passkeys = passkeys;
    }

    @Override
    public void then(Runnable act) {
        if (proof.isFresh()) {
            act.run();
        } else {
            new ReauthenticationDialog(proof, passkeys, act).open();
        }
    }
}
