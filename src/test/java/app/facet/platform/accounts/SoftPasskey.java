package app.facet.platform.accounts;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import org.springframework.security.web.webauthn.api.Bytes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device with a passkey and a browser before it, in memory: answers as they would, counts as it is told. */
final class SoftPasskey {

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final JsonMapper JSON = new JsonMapper();
    private static final byte PRESENT_AND_VERIFIED = 0b101;
    private static final byte WITH_KEY = 0b1000000;

    private final Bytes id = Bytes.random();
    private final KeyPair keys;
    private final String origin;

    SoftPasskey(String origin) throws GeneralSecurityException {
        this.origin = origin;
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    String create(String question, long counter) throws GeneralSecurityException {
        JsonNode asked = JSON.readTree(question);
        var key = EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256);
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                sha256(asked.at("/rp/id").asString().getBytes(StandardCharsets.UTF_8)),
                (byte) (PRESENT_AND_VERIFIED | WITH_KEY),
                counter,
                new AttestedCredentialData(AAGUID.ZERO, id.getBytes(), key));
        byte[] attestation = new AttestationObjectConverter(CONVERTER)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return answer(Map.of(
                "clientDataJSON",
                base64(clientData("webauthn.create", asked)),
                "attestationObject",
                base64(attestation)));
    }

    String get(String question, long counter) throws GeneralSecurityException {
        JsonNode asked = JSON.readTree(question);
        byte[] data = new AuthenticatorDataConverter(CONVERTER)
                .convert(new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(
                        sha256(asked.at("/rpId").asString().getBytes(StandardCharsets.UTF_8)),
                        PRESENT_AND_VERIFIED,
                        counter));
        byte[] client = clientData("webauthn.get", asked);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return answer(Map.of(
                "clientDataJSON", base64(client),
                "authenticatorData", base64(data),
                "signature", base64(signature.sign())));
    }

    private byte[] clientData(String type, JsonNode asked) {
        return JSON.writeValueAsBytes(Map.of(
                "type", type, "challenge", asked.at("/challenge").asString(), "origin", origin, "crossOrigin", false));
    }

    private String answer(Map<String, String> response) {
        return JSON.writeValueAsString(Map.of(
                "id", id.toBase64UrlString(),
                "rawId", id.toBase64UrlString(),
                "type", "public-key",
                "response", response,
                "clientExtensionResults", Map.of()));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String base64(byte[] bytes) {
        return new Bytes(bytes).toBase64UrlString();
    }
}
