create table ai_model (
    code varchar(120) primary key,
    provider varchar(40) not null,
    name varchar(100) not null,
    format varchar(40) not null,
    endpoint varchar(300) not null,
    abilities varchar(80) not null,
    tier varchar(12) not null,
    in_micros bigint not null,
    out_micros bigint not null,
    image_micros bigint not null,
    context integer not null,
    longest integer not null,
    strict_schema boolean not null,
    streaming boolean not null,
    beta boolean not null,
    enabled boolean not null,
    priced_on date not null,
    position integer not null,
    check (in_micros >= 0),
    check (out_micros >= 0),
    check (image_micros >= 0),
    check (context > 0),
    check (longest > 0),
    check (tier in ('QUICK', 'BALANCED', 'BEST'))
);
comment on table ai_model is 'Shared: the models that can be asked. Prices are for 1,000 tokens and for a picture, in millionths of a US dollar, as found on the day beside them';
-- As providers had them on these days; where a price depends on the hour or a discount ends, the higher one stands here
insert into ai_model values ('openai/gpt-5.4-nano', 'openai', 'gpt-5.4-nano', 'openai', 'https://api.openai.com/v1', 'WRITE SEE', 'QUICK', 200, 1250, 0, 400000, 128000, true, true, false, true, '2026-10-01', 10);
insert into ai_model values ('openai/gpt-5.4-mini', 'openai', 'gpt-5.4-mini', 'openai', 'https://api.openai.com/v1', 'WRITE SEE', 'BALANCED', 750, 4500, 0, 400000, 128000, true, true, false, true, '2026-10-01', 20);
insert into ai_model values ('openai/gpt-5.4', 'openai', 'gpt-5.4', 'openai', 'https://api.openai.com/v1', 'WRITE SEE', 'BEST', 2500, 15000, 0, 272000, 128000, true, true, false, true, '2026-10-01', 30);
insert into ai_model values ('openai/gpt-image-1', 'openai', 'gpt-image-1', 'openai', 'https://api.openai.com/v1', 'MAKE EDIT', 'BALANCED', 10000, 40000, 42000, 32000, 8192, false, false, false, true, '2026-10-01', 40);
insert into ai_model values ('openai/omni-moderation-latest', 'openai', 'omni-moderation-latest', 'openai', 'https://api.openai.com/v1', 'MODERATE', 'BALANCED', 0, 0, 0, 32000, 1, false, false, false, true, '2026-10-01', 50);
insert into ai_model values ('anthropic/claude-haiku-5-5', 'anthropic', 'claude-haiku-5-5', 'anthropic', 'https://api.anthropic.com', 'WRITE SEE', 'QUICK', 100, 500, 0, 100000, 128000, true, true, false, true, '2026-10-07', 10);
insert into ai_model values ('anthropic/claude-sonnet-5-5', 'anthropic', 'claude-sonnet-5-5', 'anthropic', 'https://api.anthropic.com', 'WRITE SEE', 'BALANCED', 2000, 10000, 0, 1000000, 128000, true, true, false, true, '2026-10-07', 20);
insert into ai_model values ('anthropic/claude-opus-5-5', 'anthropic', 'claude-opus-5-5', 'anthropic', 'https://api.anthropic.com', 'WRITE SEE', 'BEST', 4000, 20000, 0, 1000000, 128000, true, true, false, true, '2026-10-07', 30);
insert into ai_model values ('gemini/gemini-3.8-flash', 'gemini', 'gemini-3.8-flash', 'openai-compatible', 'https://generativelanguage.googleapis.com/v1beta/openai', 'WRITE SEE', 'BALANCED', 750, 3750, 0, 1000000, 64000, true, true, false, true, '2026-10-07', 10);
insert into ai_model values ('deepseek/deepseek-flash', 'deepseek', 'deepseek-flash', 'openai-compatible', 'https://api.deepseek.com', 'WRITE', 'BALANCED', 300, 1200, 0, 1000000, 384000, false, true, false, true, '2026-10-17', 10);
insert into ai_model values ('groq/gpt-oss-120b', 'groq', 'openai/gpt-oss-120b', 'openai-compatible', 'https://api.groq.com/openai/v1', 'WRITE', 'QUICK', 150, 600, 0, 131072, 65536, true, true, false, true, '2026-07-03', 10);
insert into ai_model values ('xai/grok-4.3', 'xai', 'grok-4.3', 'openai-compatible', 'https://api.x.ai/v1', 'WRITE SEE', 'BEST', 1250, 2500, 0, 256000, 64000, true, true, true, true, '2026-10-20', 10);
insert into ai_model values ('ollama/llama3.2', 'ollama', 'llama3.2', 'openai-compatible', 'http://localhost:11434/v1', 'WRITE', 'QUICK', 0, 0, 0, 131072, 8192, true, true, false, true, '2026-10-01', 10);
