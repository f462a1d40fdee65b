-- Read every half minute, and nearly always empty.
create index ai_prediction_to_call_off on ai_prediction (to_call_off, ended_at);
