-- This model of OpenAI reads pictures as well as words, at no price
update ai_model set abilities = 'MODERATE INSPECT' where code = 'openai/omni-moderation-latest' and abilities = 'MODERATE';
