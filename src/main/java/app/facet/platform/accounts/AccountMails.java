package app.facet.platform.accounts;

import app.facet.platform.notifications.MailKind;
import app.facet.platform.notifications.NotificationKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mails this module writes. */
@Configuration(proxyBeanMethods = false)
class AccountMails {

    static final MailKind SIGN_UP = MailKind.of("accounts.sign-up", "link");
    static final MailKind HAS_ACCOUNT = MailKind.of("accounts.has-account", "link", "reset");
    static final MailKind CONFIRM_EMAIL = MailKind.of("accounts.confirm-email", "link");
    static final MailKind RESET_PASSWORD = MailKind.of("accounts.reset-password", "link");
    static final MailKind NO_ACCOUNT = MailKind.of("accounts.no-account", "link");
    static final MailKind PASSWORD_CHANGED = MailKind.of("accounts.password-changed", "link");
    static final MailKind CHANGE_EMAIL = MailKind.of("accounts.change-email", "link");
    static final MailKind KEEP_EMAIL = MailKind.of("accounts.keep-email", "address", "link");
    static final MailKind APP_ON = MailKind.of("accounts.app-on", "link");
    static final MailKind APP_OFF = MailKind.of("accounts.app-off", "link");
    static final MailKind RECOVERY_CODE_USED = MailKind.of("accounts.recovery-code-used", "link");
    static final MailKind PASSKEY_ADDED = MailKind.of("accounts.passkey-added", "link");
    static final MailKind PASSKEY_REMOVED = MailKind.of("accounts.passkey-removed", "link");

    static final MailKind LINK_IDENTITY = MailKind.of("accounts.link-identity", "provider", "link");
    static final MailKind IDENTITY_LINKED = MailKind.of("accounts.identity-linked", "provider", "link");
    static final MailKind IDENTITY_REMOVED = MailKind.of("accounts.identity-removed", "provider", "link");
    static final MailKind NEW_DEVICE = MailKind.of("accounts.new-device", "device", "place", "time", "link", "reset");

    @Bean
    NotificationKind newDeviceNotification() {
        return NewDevices.NOTIFICATION;
    }

    @Bean
    MailKind signUpMail() {
        return SIGN_UP;
    }

    @Bean
    MailKind hasAccountMail() {
        return HAS_ACCOUNT;
    }

    @Bean
    MailKind confirmEmailMail() {
        return CONFIRM_EMAIL;
    }

    @Bean
    MailKind resetPasswordMail() {
        return RESET_PASSWORD;
    }

    @Bean
    MailKind noAccountMail() {
        return NO_ACCOUNT;
    }

    @Bean
    MailKind passwordChangedMail() {
        return PASSWORD_CHANGED;
    }

    @Bean
    MailKind changeEmailMail() {
        return CHANGE_EMAIL;
    }

    @Bean
    MailKind newDeviceMail() {
        return NEW_DEVICE;
    }

    @Bean
    MailKind linkIdentityMail() {
        return LINK_IDENTITY;
    }

    @Bean
    MailKind identityLinkedMail() {
        return IDENTITY_LINKED;
    }

    @Bean
    MailKind identityRemovedMail() {
        return IDENTITY_REMOVED;
    }

    @Bean
    MailKind keepEmailMail() {
        return KEEP_EMAIL;
    }

    @Bean
    MailKind appOnMail() {
        return APP_ON;
    }

    @Bean
    MailKind appOffMail() {
        return APP_OFF;
    }

    @Bean
    MailKind recoveryCodeUsedMail() {
        return RECOVERY_CODE_USED;
    }

    @Bean
    MailKind passkeyAddedMail() {
        return PASSKEY_ADDED;
    }

    @Bean
    MailKind passkeyRemovedMail() {
        return PASSKEY_REMOVED;
    }
}
