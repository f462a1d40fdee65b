package app.facet.platform.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells the browser it may not do. The content policy holds unless the answer brings its own: the
 * page of the views has to allow a little more, pages that are not views allow less.
 */
final class PageHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String STRICT =
            "default-src 'self'; script-src 'self'; style-src 'self'%s; img-src 'self' data: blob:;"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String POWERS =
            "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(),"
                    + " display-capture=(), accelerometer=(), gyroscope=(), magnetometer=()";

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(contentPolicy())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(powers -> powers.policy(POWERS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** The offline page carries its look within itself: it is shown when nothing else can be fetched. */
    private static HeaderWriter contentPolicy() {
        String usual = STRICT.formatted("");
        String offline = STRICT.formatted(" '" + hashOfOfflineStyle() + "'");
        return (request, response) -> {
            if (!response.containsHeader(CONTENT_POLICY)) {
                boolean isOffline = request.getRequestURI().endsWith("/offline.html");
                response.setHeader(CONTENT_POLICY, isOffline ? offline : usual);
            }
        };
    }

    private static String hashOfOfflineStyle() {
        try {
            String page =
                    new ClassPathResource("META-INF/resources/offline.html").getContentAsString(StandardCharsets.UTF_8);
            String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
