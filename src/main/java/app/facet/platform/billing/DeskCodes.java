package app.facet.platform.billing;

import app.facet.platform.billing.DeskRefused.Why;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives what is sold its code. Coupons name plans and packs by code, so one code is never both. */
@Component
class DeskCodes {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,19}");

    private final JdbcClient jdbc;

    DeskCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws DeskRefused when it is none, or names something else */
    @Transactional(propagation = Propagation.MANDATORY)
    public String fresh(String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT);
        DeskRefused.unless(CODE.matcher(code).matches(), Why.CODE);
        DeskRefused.unless(isFree(code), Why.CODE_TAKEN, code);
        return code;
    }

    private boolean isFree(String code) {
        return jdbc.sql("""
                        select (select count(*) from billing_pack where code = :code)
                        + (select count(*) from billing_plan where code = :code)""").param("code", code).query(Long.class).single() == 0;
    }
}
