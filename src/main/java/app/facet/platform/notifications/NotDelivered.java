package app.facet.platform.notifications;

/** The mail server could not be reached or did not take the mail now. */
final class NotDelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotDelivered(SmtpAnswer answer) {
        super("The mail server did not take a mail: " + answer.what() + ", SMTP code " + answer.code());
    }
}
