package app.facet.platform.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** What is sealed about a passkey, as JSON; bytes in base64url. */
record StoredCredential(
        String id,
        String publicKey,
        String attestation,
        String clientData,
        List<String> transports,
        boolean verified,
        boolean backupEligible,
        boolean backedUp) {

    static StoredCredential of(CredentialRecord passkey) {
        return new StoredCredential(
                passkey.getCredentialId().toBase64UrlString(),
                new Bytes(passkey.getPublicKey().getBytes()).toBase64UrlString(),
                Objects.requireNonNull(passkey.getAttestationObject()).toBase64UrlString(),
                Objects.requireNonNull(passkey.getAttestationClientDataJSON()).toBase64UrlString(),
                passkey.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .toList(),
                passkey.isUvInitialized(),
                passkey.isBackupEligible(),
                passkey.isBackupState());
    }

    CredentialRecord record(Bytes owner, String label, long signatures, Instant created, Instant lastUsed) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(id))
                .userEntityUserId(owner)
                .publicKey(
                        new ImmutablePublicKeyCose(Bytes.fromBase64(publicKey).getBytes()))
                .attestationObject(Bytes.fromBase64(attestation))
                .attestationClientDataJSON(Bytes.fromBase64(clientData))
                .transports(
                        transports.stream().map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
                .uvInitialized(verified)
                .backupEligible(backupEligible)
                .backupState(backedUp)
                .label(label)
                .signatureCount(signatures)
                .created(created)
                .lastUsed(lastUsed)
                .build();
    }
}
