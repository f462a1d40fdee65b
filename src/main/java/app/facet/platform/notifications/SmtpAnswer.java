package app.facet.platform.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * What went wrong while a mail was handed over, without the words: a server likes to repeat the address in them, and
 * they would end up in the log.
 *
 * @param what the deepest kind of trouble
 * @param code of SMTP, 0 where the server did not even say no
 * @param forGood the receiver was refused, so that trying again can't help; all else can be mended while the mail waits
 */
record SmtpAnswer(String what, int code, boolean forGood) {

    static SmtpAnswer of(Exception trouble) {
        var answer = new SmtpAnswer(trouble.getClass().getSimpleName(), 0, false);
        for (Throwable cause = first(trouble); cause != null; cause = next(cause)) {
            answer = answer.and(cause);
        }
        return answer;
    }

    private SmtpAnswer and(Throwable trouble) {
        String name = trouble.getClass().getSimpleName();
        return switch (trouble) {
            case SMTPAddressFailedException address ->
                new SmtpAnswer(name, address.getReturnCode(), address.getReturnCode() / 100 == 5);
            case SMTPSendFailedException sending -> new SmtpAnswer(name, sending.getReturnCode(), forGood);
            case AddressException notAnAddress -> new SmtpAnswer(name, code, true);
            default -> new SmtpAnswer(name, code, forGood);
        };
    }

    RuntimeException asFailure() {
        return forGood ? new AddressRefused() : new NotDelivered(this);
    }

    private static @Nullable Throwable first(Exception trouble) {
        return trouble instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : trouble;
    }

    private static @Nullable Throwable next(Throwable trouble) {
        return trouble instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : trouble.getCause();
    }
}
