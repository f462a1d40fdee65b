package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The registry of models. */
@Component
class Models {

    private final JdbcClient jdbc;

    Models(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<AiModel> all() {
        return jdbc.sql("select * from ai_model order by provider, position")
                .query(Models::read)
                .list();
    }

    @Transactional(readOnly = true)
    public List<AiModel> able(Ability ability) {
        return all().stream()
                .filter(AiModel::enabled)
                .filter(model -> model.abilities().contains(ability))
                .toList();
    }

    /** Puts it behind the others of its provider. False when there is one of that code. */
    @Transactional
    public boolean add(ModelTerms terms, LocalDate pricedOn) {
        return said(jdbc.sql("""
                insert into ai_model (code, provider, name, format, endpoint, abilities, tier, in_micros, out_micros,
                    image_micros, context, longest, strict_schema, streaming, beta, enabled, priced_on, position)
                select :code, :provider, :name, :format, :endpoint, :abilities, :tier, :in, :out, :image, :context, :longest,
                    :strict, :streaming, :beta, :enabled, :pricedOn, coalesce(max(position), 0) + 10
                from ai_model where provider = :provider on conflict do nothing"""), terms.code(), terms, pricedOn).update() > 0;
    }

    @Transactional
    public boolean change(String code, ModelTerms terms, LocalDate pricedOn) {
        return said(jdbc.sql("""
                update ai_model set provider = :provider, name = :name, format = :format, endpoint = :endpoint,
                    abilities = :abilities, tier = :tier, in_micros = :in, out_micros = :out, image_micros = :image,
                    context = :context, longest = :longest, strict_schema = :strict, streaming = :streaming, beta = :beta,
                    enabled = :enabled, priced_on = :pricedOn where code = :code"""), code, terms, pricedOn).update() > 0;
    }

    /** Whoever preferred it gets whichever suits best. What it was asked stays in the ledger. */
    @Transactional
    public boolean remove(String code) {
        jdbc.sql("delete from ai_preference where model = :code")
                .param("code", code)
                .update();
        return jdbc.sql("delete from ai_model where code = :code")
                        .param("code", code)
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec said(
            JdbcClient.StatementSpec statement, String code, ModelTerms terms, LocalDate pricedOn) {
        return statement
                .param("code", code)
                .param("provider", terms.provider())
                .param("name", terms.name())
                .param("format", terms.format())
                .param("endpoint", terms.endpoint())
                .param(
                        "abilities",
                        terms.abilities().stream().map(Ability::name).sorted().collect(Collectors.joining(" ")))
                .param("tier", terms.tier().name())
                .param("in", terms.inMicros())
                .param("out", terms.outMicros())
                .param("image", terms.imageMicros())
                .param("context", terms.context())
                .param("longest", terms.longest())
                .param("strict", terms.strictSchema())
                .param("streaming", terms.streaming())
                .param("beta", terms.beta())
                .param("enabled", terms.enabled())
                .param("pricedOn", pricedOn);
    }

    private static AiModel read(ResultSet row, int number) throws SQLException {
        return new AiModel(
                row.getString("code"),
                row.getString("provider"),
                row.getString("name"),
                row.getString("format"),
                row.getString("endpoint"),
                Arrays.stream(row.getString("abilities").split(" "))
                        .map(Ability::valueOf)
                        .collect(Collectors.toSet()),
                Tier.valueOf(row.getString("tier")),
                row.getLong("in_micros"),
                row.getLong("out_micros"),
                row.getLong("image_micros"),
                row.getInt("context"),
                row.getInt("longest"),
                row.getBoolean("strict_schema"),
                row.getBoolean("streaming"),
                row.getBoolean("beta"),
                row.getBoolean("enabled"),
                row.getObject("priced_on", LocalDate.class));
    }
}
