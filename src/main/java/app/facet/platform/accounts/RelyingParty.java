package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.PublicAddress;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facet as passkeys see it: its public address, and that they must check their owner's finger, face or PIN each time.
 * Spring Security asks for that only if it is convenient; a passkey that counts as two factors has to.
 */
@Component
class RelyingParty {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final AnonymousAuthenticationToken ANYBODY =
            new AnonymousAuthenticationToken("facet", "anybody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final PasskeyOwners owners;
    private final PasskeyStore store;
    private final PublicAddress address;
    // Where Facet is reached is known only once its server runs.
    private final SingletonSupplier<WebAuthnRelyingPartyOperations> operations = SingletonSupplier.of(this::operations);

    RelyingParty(PasskeyOwners owners, PasskeyStore store, PublicAddress address) {
        this.owners = owners;
        this.store = store;
        this.address = address;
    }

    private WebAuthnRelyingPartyOperations operations() {
        var home = URI.create(address.of(""));
        var facet = PublicKeyCredentialRpEntity.builder()
                .id(home.getHost())
                .name("Facet")
                .build();
        var made = new Webauthn4JRelyingPartyOperations(
                owners, store, facet, Set.of(home.getScheme() + "://" + home.getAuthority()));
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }

    PasskeyQuestion<PublicKeyCredentialCreationOptions> askForNew(AccountId account) {
        owners.prepare(account);
        var options = operations
                .obtain()
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of())));
        return new PasskeyQuestion<>(options, JSON.writeValueAsString(options));
    }

    /** @param account whose passkeys will do; nothing while it is not known who is there */
    PasskeyQuestion<PublicKeyCredentialRequestOptions> askForKnown(Optional<AccountId> account) {
        var whose = account.<org.springframework.security.core.Authentication>map(
                        id -> UsernamePasswordAuthenticationToken.authenticated(id.toString(), null, List.of()))
                .orElse(ANYBODY);
        var options = operations
                .obtain()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(whose));
        return new PasskeyQuestion<>(options, JSON.writeValueAsString(options));
    }

    void keep(PublicKeyCredentialCreationOptions asked, String answer, String label) {
        PublicKeyCredential<AuthenticatorAttestationResponse> made = JSON.readValue(
                answer,
                JSON.getTypeFactory()
                        .constructParametricType(PublicKeyCredential.class, AuthenticatorAttestationResponse.class));
        operations
                .obtain()
                .registerCredential(
                        new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(made, label)));
    }

    /** @throws CounterWentBack when it was right in all but how often it was used */
    AccountId whoseIs(PublicKeyCredentialRequestOptions asked, String answer) {
        PublicKeyCredential<AuthenticatorAssertionResponse> used = JSON.readValue(
                answer,
                JSON.getTypeFactory()
                        .constructParametricType(PublicKeyCredential.class, AuthenticatorAssertionResponse.class));
        try {
            var owner = operations.obtain().authenticate(new RelyingPartyAuthenticationRequest(asked, used));
            return owners.accountOf(owner.getId()).orElseThrow();
        } catch (MaliciousCounterValueException behindTheFirst) {
            throw new CounterWentBack(Optional.ofNullable(store.findByCredentialId(used.getRawId()))
                    .flatMap(known -> owners.accountOf(known.getUserEntityUserId())));
        }
    }
}
