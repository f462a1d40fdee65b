package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.PasskeyQuestion;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Asks the browser for a passkey. It shows its own dialog; what comes back is for the server to judge. */
final class PasskeyCeremony {

    private static final String PROBLEM = "problem:";

    /** Bytes travel as base64url, both ways. */
    private static final String COMMON = """
            const bytes = text => Uint8Array.from(
                atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
            const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
                .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
            const known = list => (list ?? []).map(one => ({...one, id: bytes(one.id)}));
            if (!window.PublicKeyCredential) {
                return 'problem:NotSupportedError';
            }
            """;

    private static final String CREATE = COMMON + """
            try {
                const asked = JSON.parse($0);
                const made = await navigator.credentials.create({publicKey: {
                    ...asked,
                    challenge: bytes(asked.challenge),
                    user: {...asked.user, id: bytes(asked.user.id)},
                    excludeCredentials: known(asked.excludeCredentials)
                }});
                return JSON.stringify({
                    id: made.id,
                    rawId: text(made.rawId),
                    type: made.type,
                    response: {
                        attestationObject: text(made.response.attestationObject),
                        clientDataJSON: text(made.response.clientDataJSON),
                        transports: made.response.getTransports?.() ?? []
                    },
                    clientExtensionResults: made.getClientExtensionResults(),
                    authenticatorAttachment: made.authenticatorAttachment
                });
            } catch (problem) {
                return 'problem:' + problem.name;
            }
            """;

    private static final String GET = COMMON + """
            try {
                const asked = JSON.parse($0);
                const used = await navigator.credentials.get({publicKey: {
                    ...asked,
                    challenge: bytes(asked.challenge),
                    allowCredentials: known(asked.allowCredentials)
                }});
                return JSON.stringify({
                    id: used.id,
                    rawId: text(used.rawId),
                    type: used.type,
                    response: {
                        authenticatorData: text(used.response.authenticatorData),
                        clientDataJSON: text(used.response.clientDataJSON),
                        signature: text(used.response.signature),
                        userHandle: used.response.userHandle ? text(used.response.userHandle) : undefined
                    },
                    clientExtensionResults: used.getClientExtensionResults(),
                    authenticatorAttachment: used.authenticatorAttachment
                });
            } catch (problem) {
                return 'problem:' + problem.name;
            }
            """;

    private PasskeyCeremony() {}

    static void create(Component asking, PasskeyQuestion<?> question, Consumer<String> answered) {
        run(asking, CREATE, question, answered);
    }

    static void get(Component asking, PasskeyQuestion<?> question, Consumer<String> answered) {
        run(asking, GET, question, answered);
    }

    private static void run(Component asking, String script, PasskeyQuestion<?> question, Consumer<String> answered) {
        asking.getElement().executeJs(script, question.json()).then(String.class, answer -> {
            if (answer.startsWith(PROBLEM)) {
                Toasts.error(asking.getTranslation(wordsFor(answer.substring(PROBLEM.length()))));
            } else {
                answered.accept(answer);
            }
        });
    }

    private static String wordsFor(String problem) {
        return switch (problem) {
            case "InvalidStateError" -> "accounts.passkey.known";
            case "NotSupportedError", "SecurityError" -> "accounts.passkey.unsupported";
            default -> "accounts.passkey.cancelled";
        };
    }
}
