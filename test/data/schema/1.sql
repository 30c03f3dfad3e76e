--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: fact_is_append_only(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.fact_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      raise exception 'The record of facts is only ever added to.' using errcode = 'restrict_violation';
    end
  $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: cases; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases (
    id text NOT NULL,
    source_key text NOT NULL,
    next_seq integer NOT NULL,
    installation bigint NOT NULL,
    repository bigint NOT NULL,
    coordination text,
    coordinator bigint,
    assigned_at timestamp with time zone,
    open boolean NOT NULL,
    tracking_repository bigint,
    tracking_number bigint,
    snapshot json
);


--
-- Name: delivery; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery (
    id text NOT NULL,
    event text NOT NULL,
    action text,
    installation bigint,
    repository bigint,
    payload text,
    received_at timestamp with time zone NOT NULL,
    outcome text,
    finished_at timestamp with time zone,
    CONSTRAINT delivery_check CHECK (((payload IS NULL) = (outcome IS NOT NULL))),
    CONSTRAINT delivery_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'ignored'::text])))
);


--
-- Name: fact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fact (
    case_id text NOT NULL,
    seq integer NOT NULL,
    kind text NOT NULL,
    at timestamp with time zone NOT NULL,
    body json NOT NULL
);


--
-- Name: kysely_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);


--
-- Name: kysely_migration_lock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);


--
-- Name: memory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.memory (
    key text NOT NULL COLLATE pg_catalog."C",
    value json NOT NULL
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    case_id text NOT NULL,
    key text NOT NULL,
    asked bigint NOT NULL,
    lane text NOT NULL,
    kind text NOT NULL,
    effect json,
    state text DEFAULT 'pending'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    not_before timestamp with time zone NOT NULL,
    CONSTRAINT outbox_check CHECK (((effect IS NULL) = (state <> 'pending'::text))),
    CONSTRAINT outbox_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'done'::text, 'refused'::text])))
);


--
-- Name: outbox_asked_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.outbox ALTER COLUMN asked ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.outbox_asked_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: work; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.work (
    kind text NOT NULL,
    key text NOT NULL,
    installation bigint,
    due_at timestamp with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    worker text,
    lease_until timestamp with time zone,
    again_at timestamp with time zone,
    CONSTRAINT work_check CHECK (((worker IS NULL) = (lease_until IS NULL))),
    CONSTRAINT work_check1 CHECK (((again_at IS NULL) OR (worker IS NOT NULL)))
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.05');


--
-- Data for Name: cases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cases VALUES ('c79f6f729d3b4fbb52afb4b8', 'advisory:ghsa-phmf-fpmh-2pxq', 26, 1012, 1009, 'acme/security', 1002, '2026-11-28 14:44:24.214+00', true, 1011, 1, '{"title":"GHSA-phmf-fpmh-2pxq: report on acme/engine","body":"<!-- pledge:c79f6f729d3b4fbb52afb4b8-0-0 -->\n<!-- pledge begin -->\n[GHSA-phmf-fpmh-2pxq](http://127.0.0.1:33841/acme/engine/security/advisories/GHSA-phmf-fpmh-2pxq) was filed on `acme/engine` by `rae` at 2026-11-28 14:44 UTC.\n\n| promise | due | at 2026-12-09 16:44 UTC | from |\n| --- | --- | --- | --- |\n| `acknowledge` | 2026-11-30 14:44 UTC | kept at 2026-11-28 14:44 UTC | 48 hours, `acme/.github:.github/pledge.yml` line 3 at `fdfc5d44df` |\n| `respond` | 2026-12-01 14:44 UTC | kept at 2026-11-28 14:44 UTC | 72 hours, `acme/.github:.github/pledge.yml` line 4 at `fdfc5d44df` |\n| `update` | 2026-12-05 14:44 UTC | **overdue**, was due 4 days ago | 7 days, `acme/.github:.github/pledge.yml` line 5 at `fdfc5d44df` |\n| `disclose` | 2027-02-26 14:44 UTC | in 78 days | 90 days, `acme/.github:.github/pledge.yml` line 6 at `fdfc5d44df` |\n\n- Report: **accepted**\n- Coordinator: `alice`\n- Embargo: active until **2027-02-26 14:44 UTC**\n- Advisory: draft\n\nSteer with commands at the start of a line in a comment; `/help` lists them.\n\n<details><summary>Record</summary>\n\n- 2026-11-28T14:44:24Z report received through a webhook, filed at 2026-11-28T14:44:24Z\n- 2026-11-28T14:44:24Z report: receive\n- 2026-11-28T14:44:24Z advisory seen at GitHub: triage\n- 2026-11-28T14:44:24Z policy read\n- 2026-11-28T14:44:24Z `alice` coordinates (by rotation)\n- 2026-11-28T14:44:24Z embargo: propose until 2027-02-26 14:44 UTC\n- 2026-11-28T14:44:24Z embargo: accept\n- 2026-11-28T14:44:24Z the acknowledgement queued for the reporter\n- 2026-11-28T14:44:24Z the acknowledgement posted, readable since 2026-11-28T14:44:24Z\n- 2026-11-28T14:44:24Z `alice`: report: validate\n- 2026-11-28T14:44:24Z `alice`: report: accept\n- 2026-11-28T14:44:24Z `alice`: the response queued for the reporter\n- 2026-11-28T14:44:24Z `alice`: commands: `/accept` `/respond`\n- 2026-11-28T14:44:24Z advisory seen at GitHub: draft\n- 2026-11-28T14:44:24Z the response posted, readable since 2026-11-28T14:44:24Z\n- 2026-11-30T16:44:25Z the reporter wrote at 2026-11-28T14:44:24Z\n- 2026-11-30T16:44:26Z `mallory`: a comment read, nothing run\n- 2026-12-09T16:44:26Z `update` passed; it was due at 2026-12-05T14:44:24Z\n\n</details>\n<!-- pledge end -->","state":"open","labels":["pledge: overdue","pledge: report accepted"],"assignees":[{"id":1002,"login":"alice"}],"updatedAt":"2026-12-09T16:44:27.000Z"}');
INSERT INTO public.cases VALUES ('00153535d94d233a4d836fc7', 'issue:1009:1', 8, 1012, 1009, 'acme/security', 1003, '2026-12-09 16:44:29.357+00', true, 1011, 3, '{"title":"acme/engine#1: possible vulnerability report in public","body":"<!-- pledge:00153535d94d233a4d836fc7-0-0 -->\n<!-- pledge begin -->\nacme/engine#1 was filed on `acme/engine` by `rae` at 2026-12-09 16:44 UTC.\n\n| promise | due | at 2026-12-09 16:44 UTC | from |\n| --- | --- | --- | --- |\n| `acknowledge` | 2026-12-11 16:44 UTC | kept at 2026-12-09 16:44 UTC | 48 hours, `acme/.github:.github/pledge.yml` line 3 at `fdfc5d44df` |\n| `respond` | 2026-12-12 16:44 UTC | in 3 days | 72 hours, `acme/.github:.github/pledge.yml` line 4 at `fdfc5d44df` |\n| `update` | 2026-12-16 16:44 UTC | in 7 days | 7 days, `acme/.github:.github/pledge.yml` line 5 at `fdfc5d44df` |\n\n- Report: **received**\n- Coordinator: `bob`\n- Embargo: none\n\nSteer with commands at the start of a line in a comment; `/help` lists them.\n\n<details><summary>Record</summary>\n\n- 2026-12-09T16:44:29Z report received through a webhook, filed at 2026-12-09T16:44:28Z\n- 2026-12-09T16:44:29Z report: receive\n- 2026-12-09T16:44:29Z policy read\n- 2026-12-09T16:44:29Z `bob` coordinates (by rotation)\n- 2026-12-09T16:44:29Z the acknowledgement queued for the reporter\n- 2026-12-09T16:44:29Z the acknowledgement posted, readable since 2026-12-09T16:44:29Z\n\n</details>\n<!-- pledge end -->","state":"open","labels":["pledge: report received"],"assignees":[{"id":1003,"login":"bob"}],"updatedAt":"2026-12-09T16:44:29.000Z"}');
INSERT INTO public.cases VALUES ('a6285dfc18a8cd8d797b11f0', 'advisory:ghsa-r2h7-vch5-5vvv', 21, 1012, 1009, 'acme/security', 1003, '2026-12-09 16:44:27.547+00', false, 1011, 2, '{"title":"GHSA-r2h7-vch5-5vvv: report on acme/engine","body":"<!-- pledge:a6285dfc18a8cd8d797b11f0-0-0 -->\n<!-- pledge begin -->\n[GHSA-r2h7-vch5-5vvv](http://127.0.0.1:33841/acme/engine/security/advisories/GHSA-r2h7-vch5-5vvv) was filed on `acme/engine` by `mallory` at 2026-12-09 16:44 UTC.\n\n| promise | due | at 2026-12-09 16:44 UTC | from |\n| --- | --- | --- | --- |\n| `acknowledge` | 2026-12-11 16:44 UTC | kept at 2026-12-09 16:44 UTC | 48 hours, `acme/.github:.github/pledge.yml` line 3 at `fdfc5d44df` |\n| `respond` | 2026-12-12 16:44 UTC | kept at 2026-12-09 16:44 UTC | 72 hours, `acme/.github:.github/pledge.yml` line 4 at `fdfc5d44df` |\n| `update` | 2026-12-16 16:44 UTC | stopped: the case ended before | 7 days, `acme/.github:.github/pledge.yml` line 5 at `fdfc5d44df` |\n| `disclose` | 2027-03-09 16:44 UTC | stopped: the case ended before | 90 days, `acme/.github:.github/pledge.yml` line 6 at `fdfc5d44df` |\n\n- Report: **closed** (invalid)\n- Coordinator: `bob`\n- Embargo: active until **2027-03-09 16:44 UTC**\n- Advisory: closed\n\nSteer with commands at the start of a line in a comment; `/help` lists them.\n\n<details><summary>Record</summary>\n\n- 2026-12-09T16:44:27Z report received through a webhook, filed at 2026-12-09T16:44:27Z\n- 2026-12-09T16:44:27Z report: receive\n- 2026-12-09T16:44:27Z advisory seen at GitHub: triage\n- 2026-12-09T16:44:27Z policy read\n- 2026-12-09T16:44:27Z `bob` coordinates (by rotation)\n- 2026-12-09T16:44:27Z embargo: propose until 2027-03-09 16:44 UTC\n- 2026-12-09T16:44:27Z embargo: accept\n- 2026-12-09T16:44:27Z the acknowledgement queued for the reporter\n- 2026-12-09T16:44:27Z the acknowledgement posted, readable since 2026-12-09T16:44:27Z\n- 2026-12-09T16:44:27Z `bob`: report: invalidate\n- 2026-12-09T16:44:27Z `bob`: settled as invalid\n- 2026-12-09T16:44:27Z `bob`: the answer that ends the report queued for the reporter\n- 2026-12-09T16:44:27Z `bob`: commands: `/invalid`\n- 2026-12-09T16:44:27Z the answer that ends the report posted, readable since 2026-12-09T16:44:27Z\n- 2026-12-09T16:44:27Z report: close\n- 2026-12-09T16:44:28Z advisory seen at GitHub: closed\n\n</details>\n<!-- pledge end -->","state":"closed","labels":["pledge: invalid","pledge: report closed"],"assignees":[{"id":1003,"login":"bob"}],"updatedAt":"2026-12-09T16:44:28.000Z"}');
INSERT INTO public.cases VALUES ('0123456789abcdef01234567', 'issue:10:70', 5, 1, 10, 'acme/security', 1, NULL, true, NULL, NULL, NULL);


--
-- Data for Name: delivery; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delivery VALUES ('2f43669a-c7f4-4bf3-a3c6-66e158c8bc59', 'repository_advisory', 'reported', 1012, 1009, NULL, '2026-11-28 14:44:24.158+00', 'done', '2026-11-28 14:44:24.268+00');
INSERT INTO public.delivery VALUES ('c580b043-e8c5-40f2-90e4-4a132ad07fc9', 'issues', 'opened', 1012, 1011, NULL, '2026-11-28 14:44:24.422+00', 'done', '2026-11-28 14:44:24.445+00');
INSERT INTO public.delivery VALUES ('438479fa-c669-46d6-97e4-cd50c88496d4', 'issues', 'labeled', 1012, 1011, NULL, '2026-11-28 14:44:24.424+00', 'done', '2026-11-28 14:44:24.445+00');
INSERT INTO public.delivery VALUES ('8d2113c1-c1b5-4edd-981c-df7f486198ce', 'issues', 'assigned', 1012, 1011, NULL, '2026-11-28 14:44:24.424+00', 'done', '2026-11-28 14:44:24.45+00');
INSERT INTO public.delivery VALUES ('bdd7bd20-f538-43df-bb10-9c0953e66d8d', 'issue_comment', 'created', 1012, 1011, NULL, '2026-11-28 14:44:24.588+00', 'done', '2026-11-28 14:44:24.626+00');
INSERT INTO public.delivery VALUES ('b4734ac3-7851-4a96-8984-01f8a5c2238e', 'issue_comment', 'created', 1012, 1011, NULL, '2026-11-28 14:44:24.663+00', 'done', '2026-11-28 14:44:24.688+00');
INSERT INTO public.delivery VALUES ('951a6c03-74d3-4a8b-bcd4-dafbe3400daf', 'issues', 'edited', 1012, 1011, NULL, '2026-11-28 14:44:24.718+00', 'done', '2026-11-28 14:44:24.749+00');
INSERT INTO public.delivery VALUES ('a6a93692-0e36-4d98-a6ce-e7079a1f90c0', 'issues', 'labeled', 1012, 1011, NULL, '2026-11-28 14:44:24.73+00', 'done', '2026-11-28 14:44:24.763+00');
INSERT INTO public.delivery VALUES ('596b8ea9-aa6f-4a50-87f0-76ad4989081d', 'issues', 'unlabeled', 1012, 1011, NULL, '2026-11-28 14:44:24.738+00', 'done', '2026-11-28 14:44:24.765+00');
INSERT INTO public.delivery VALUES ('f7dfbdc4-d2e4-4ef3-abf7-5979287a148b', 'issue_comment', 'created', 1012, 1011, NULL, '2026-11-30 16:44:25.902+00', 'done', '2026-11-30 16:44:25.933+00');
INSERT INTO public.delivery VALUES ('0d2b64a1-9356-49da-80b3-f3a822f152e2', 'issues', 'edited', 1012, 1011, NULL, '2026-11-30 16:44:25.946+00', 'done', '2026-11-30 16:44:25.957+00');
INSERT INTO public.delivery VALUES ('ec0a5727-24f1-4484-89ea-c637114306df', 'issue_comment', 'created', 1012, 1011, NULL, '2026-11-30 16:44:26.122+00', 'done', '2026-11-30 16:44:26.173+00');
INSERT INTO public.delivery VALUES ('72525919-e665-48de-bba9-22f5d12d419a', 'issue_comment', 'created', 1012, 1011, NULL, '2026-11-30 16:44:26.205+00', 'done', '2026-11-30 16:44:26.229+00');
INSERT INTO public.delivery VALUES ('45ce1304-18dd-436d-9baa-839c91c772e1', 'issues', 'edited', 1012, 1011, NULL, '2026-11-30 16:44:26.261+00', 'done', '2026-11-30 16:44:26.283+00');
INSERT INTO public.delivery VALUES ('a93a626e-4261-40a8-aff0-462848f9ab3f', 'issue_comment', 'created', 1012, 1011, NULL, '2026-12-09 16:44:27.063+00', 'done', '2026-12-09 16:44:27.227+00');
INSERT INTO public.delivery VALUES ('47e06694-995d-48a7-898d-abdefe29ab5f', 'issues', 'edited', 1012, 1011, NULL, '2026-12-09 16:44:27.157+00', 'done', '2026-12-09 16:44:27.339+00');
INSERT INTO public.delivery VALUES ('d3839013-bd9b-4358-bcea-da655fc84232', 'issues', 'labeled', 1012, 1011, NULL, '2026-12-09 16:44:27.173+00', 'done', '2026-12-09 16:44:27.395+00');
INSERT INTO public.delivery VALUES ('5f74e853-fe65-4c6a-8081-0ea689c02960', 'repository_advisory', 'reported', 1012, 1009, NULL, '2026-12-09 16:44:27.527+00', 'done', '2026-12-09 16:44:27.582+00');
INSERT INTO public.delivery VALUES ('ce6560c0-c0f8-4308-a906-4babf2b059f3', 'issues', 'labeled', 1012, 1011, NULL, '2026-12-09 16:44:27.714+00', 'done', '2026-12-09 16:44:27.754+00');
INSERT INTO public.delivery VALUES ('7b4ae963-b485-4a32-9c20-29fc417b1ddd', 'issues', 'assigned', 1012, 1011, NULL, '2026-12-09 16:44:27.714+00', 'done', '2026-12-09 16:44:27.759+00');
INSERT INTO public.delivery VALUES ('345b602d-d5dc-437d-b871-0eecdf6f486f', 'issues', 'opened', 1012, 1011, NULL, '2026-12-09 16:44:27.707+00', 'done', '2026-12-09 16:44:27.759+00');
INSERT INTO public.delivery VALUES ('ecf65eb5-271e-4662-bbcb-baa476339d94', 'issue_comment', 'created', 1012, 1011, NULL, '2026-12-09 16:44:27.879+00', 'done', '2026-12-09 16:44:27.937+00');
INSERT INTO public.delivery VALUES ('2ed787ae-14ad-4e6e-9aff-603bf24f20ab', 'issue_comment', 'created', 1012, 1011, NULL, '2026-12-09 16:44:27.983+00', 'done', '2026-12-09 16:44:28.044+00');
INSERT INTO public.delivery VALUES ('2c26324b-3f63-448a-a414-05da991f2955', 'issues', 'closed', 1012, 1011, NULL, '2026-12-09 16:44:28.025+00', 'done', '2026-12-09 16:44:28.064+00');
INSERT INTO public.delivery VALUES ('0b7a4621-8fb3-4038-8869-31cc3afa0e4c', 'issues', 'edited', 1012, 1011, NULL, '2026-12-09 16:44:28.076+00', 'done', '2026-12-09 16:44:28.149+00');
INSERT INTO public.delivery VALUES ('0a5d8b51-6346-4825-a5bc-f2c93e8800db', 'issues', 'labeled', 1012, 1011, NULL, '2026-12-09 16:44:28.084+00', 'done', '2026-12-09 16:44:28.15+00');
INSERT INTO public.delivery VALUES ('6b254c0f-97fe-4a1f-b360-601a934b053a', 'issues', 'labeled', 1012, 1011, NULL, '2026-12-09 16:44:28.086+00', 'done', '2026-12-09 16:44:28.156+00');
INSERT INTO public.delivery VALUES ('4bfa2713-2fa7-46c7-89c2-7b71c5a79b25', 'issues', 'unlabeled', 1012, 1011, NULL, '2026-12-09 16:44:28.109+00', 'done', '2026-12-09 16:44:28.179+00');
INSERT INTO public.delivery VALUES ('644e9aa6-b149-4a0c-8b31-954ac5c8f897', 'issues', 'opened', 1012, 1009, NULL, '2026-12-09 16:44:28.274+00', 'done', '2026-12-09 16:44:29.38+00');
INSERT INTO public.delivery VALUES ('062987f1-c5ed-4faf-8ed6-a877be6e0cf7', 'issues', 'labeled', 1012, 1009, NULL, '2026-12-09 16:44:29.505+00', 'done', '2026-12-09 16:44:29.538+00');
INSERT INTO public.delivery VALUES ('c688c23a-253c-4028-b208-ef9e2d349b6c', 'issue_comment', 'created', 1012, 1009, NULL, '2026-12-09 16:44:29.435+00', 'done', '2026-12-09 16:44:29.486+00');
INSERT INTO public.delivery VALUES ('49b6333d-485a-45e4-8707-48536b0b40ec', 'issues', 'opened', 1012, 1011, NULL, '2026-12-09 16:44:29.567+00', 'done', '2026-12-09 16:44:29.647+00');
INSERT INTO public.delivery VALUES ('b8254923-990d-4c89-b688-b4cd25edf6ee', 'issues', 'labeled', 1012, 1011, NULL, '2026-12-09 16:44:29.568+00', 'done', '2026-12-09 16:44:29.654+00');
INSERT INTO public.delivery VALUES ('4fc103c1-c251-421c-9d39-7a9817902cfc', 'issues', 'assigned', 1012, 1011, NULL, '2026-12-09 16:44:29.568+00', 'done', '2026-12-09 16:44:29.654+00');
INSERT INTO public.delivery VALUES ('6f1d2c3a-0000-4000-8000-000000000001', 'ping', NULL, 1, NULL, '{"zen":"\u0000 Keep it logically awesome."}', '2026-11-02 11:00:00+00', NULL, NULL);


--
-- Data for Name: fact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 0, 'reportReceived', '2026-11-28 14:44:24.214+00', '{"kind":"reportReceived","at":"2026-11-28T14:44:24.214Z","by":null,"source":{"kind":"advisory","repository":{"id":1009,"owner":"acme","name":"engine"},"ghsa":"GHSA-phmf-fpmh-2pxq","url":"http://127.0.0.1:33841/acme/engine/security/advisories/GHSA-phmf-fpmh-2pxq"},"reporter":{"id":1004,"login":"rae"},"filedAt":"2026-11-28T14:44:24.000Z","coordination":{"id":1011,"owner":"acme","name":"security"},"via":"webhook"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 1, 'reportMoved', '2026-11-28 14:44:24.214+00', '{"kind":"reportMoved","at":"2026-11-28T14:44:24.214Z","by":null,"event":"receive"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 2, 'advisorySeen', '2026-11-28 14:44:24.214+00', '{"kind":"advisorySeen","at":"2026-11-28T14:44:24.214Z","by":null,"state":"triage","cve":null}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 3, 'policyRead', '2026-11-28 14:44:24.214+00', '{"kind":"policyRead","at":"2026-11-28T14:44:24.214Z","by":null,"promises":{"acknowledge":{"length":{"kind":"elapsed","seconds":172800,"text":"48 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":3},"calendar":{"zone":"UTC","holidays":null}},"respond":{"length":{"kind":"elapsed","seconds":259200,"text":"72 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":4},"calendar":{"zone":"UTC","holidays":null}},"update":{"length":{"kind":"elapsed","seconds":604800,"text":"7 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":5},"calendar":{"zone":"UTC","holidays":null}},"disclose":{"length":{"kind":"elapsed","seconds":7776000,"text":"90 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":6},"calendar":{"zone":"UTC","holidays":null}}},"pause":[],"minimumEmbargo":null}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 4, 'coordinatorAssigned', '2026-11-28 14:44:24.214+00', '{"kind":"coordinatorAssigned","at":"2026-11-28T14:44:24.214Z","by":null,"person":{"id":1002,"login":"alice"},"how":"rotation"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 5, 'embargoMoved', '2026-11-28 14:44:24.214+00', '{"kind":"embargoMoved","at":"2026-11-28T14:44:24.214Z","by":null,"event":"propose","until":"2027-02-26T14:44:24.000Z"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 6, 'embargoMoved', '2026-11-28 14:44:24.214+00', '{"kind":"embargoMoved","at":"2026-11-28T14:44:24.214Z","by":null,"event":"accept","until":null}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 7, 'textWanted', '2026-11-28 14:44:24.214+00', '{"kind":"textWanted","at":"2026-11-28T14:44:24.214Z","by":null,"text":"0/2","about":"acknowledgement"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 8, 'effectDone', '2026-11-28 14:44:24.338+00', '{"kind":"effectDone","at":"2026-11-28T14:44:24.338Z","by":null,"effect":"0/1","what":"joinAdvisory"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 9, 'textTold', '2026-11-28 14:44:24.362+00', '{"kind":"textTold","at":"2026-11-28T14:44:24.362Z","by":null,"text":"0/2","about":"acknowledgement","how":"posted","readableAt":"2026-11-28T14:44:24.000Z"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 10, 'trackingOpened', '2026-11-28 14:44:24.424+00', '{"kind":"trackingOpened","at":"2026-11-28T14:44:24.424Z","by":null,"repository":{"id":1011,"owner":"acme","name":"security"},"number":1}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 11, 'reportMoved', '2026-11-28 14:44:24.61+00', '{"kind":"reportMoved","at":"2026-11-28T14:44:24.610Z","by":{"id":1002,"login":"alice"},"event":"validate"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 12, 'reportMoved', '2026-11-28 14:44:24.61+00', '{"kind":"reportMoved","at":"2026-11-28T14:44:24.610Z","by":{"id":1002,"login":"alice"},"event":"accept"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 13, 'textWanted', '2026-11-28 14:44:24.61+00', '{"kind":"textWanted","at":"2026-11-28T14:44:24.610Z","by":{"id":1002,"login":"alice"},"text":"11/1","about":"response"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 14, 'commandsRead', '2026-11-28 14:44:24.61+00', '{"kind":"commandsRead","at":"2026-11-28T14:44:24.610Z","by":{"id":1002,"login":"alice"},"comment":1016,"ran":["accept","respond"]}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 15, 'advisorySeen', '2026-11-28 14:44:24.66+00', '{"kind":"advisorySeen","at":"2026-11-28T14:44:24.660Z","by":null,"state":"draft","cve":null}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 16, 'effectDone', '2026-11-28 14:44:24.66+00', '{"kind":"effectDone","at":"2026-11-28T14:44:24.660Z","by":null,"effect":"11/0","what":"setAdvisoryState"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 17, 'textTold', '2026-11-28 14:44:24.66+00', '{"kind":"textTold","at":"2026-11-28T14:44:24.660Z","by":null,"text":"11/1","about":"response","how":"posted","readableAt":"2026-11-28T14:44:24.000Z"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 18, 'effectDone', '2026-11-28 14:44:24.665+00', '{"kind":"effectDone","at":"2026-11-28T14:44:24.665Z","by":null,"effect":"11/2","what":"tellCoordinators"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 19, 'collaboratorsSeen', '2026-11-30 16:44:25.335+00', '{"kind":"collaboratorsSeen","at":"2026-11-30T16:44:25.335Z","by":null,"people":[{"id":1002,"login":"alice"}]}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 20, 'reporterWrote', '2026-11-30 16:44:25.639+00', '{"kind":"reporterWrote","at":"2026-11-30T16:44:25.639Z","by":null,"comment":1020,"readableAt":"2026-11-28T14:44:24.000Z"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 21, 'effectDone', '2026-11-30 16:44:25.904+00', '{"kind":"effectDone","at":"2026-11-30T16:44:25.904Z","by":null,"effect":"20/0","what":"tellCoordinators"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 22, 'commandsRead', '2026-11-30 16:44:26.158+00', '{"kind":"commandsRead","at":"2026-11-30T16:44:26.158Z","by":{"id":1005,"login":"mallory"},"comment":1022,"ran":[]}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 23, 'effectDone', '2026-11-30 16:44:26.209+00', '{"kind":"effectDone","at":"2026-11-30T16:44:26.209Z","by":null,"effect":"22/0","what":"tellCoordinators"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 24, 'passed', '2026-12-09 16:44:26.805+00', '{"kind":"passed","at":"2026-12-09T16:44:26.805Z","by":null,"promise":"update","startedAt":"2026-11-28T14:44:24.000Z","due":"2026-12-05T14:44:24.000Z"}');
INSERT INTO public.fact VALUES ('c79f6f729d3b4fbb52afb4b8', 25, 'effectDone', '2026-12-09 16:44:27.065+00', '{"kind":"effectDone","at":"2026-12-09T16:44:27.065Z","by":null,"effect":"24/0","what":"tellCoordinators"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 0, 'reportReceived', '2026-12-09 16:44:27.547+00', '{"kind":"reportReceived","at":"2026-12-09T16:44:27.547Z","by":null,"source":{"kind":"advisory","repository":{"id":1009,"owner":"acme","name":"engine"},"ghsa":"GHSA-r2h7-vch5-5vvv","url":"http://127.0.0.1:33841/acme/engine/security/advisories/GHSA-r2h7-vch5-5vvv"},"reporter":{"id":1005,"login":"mallory"},"filedAt":"2026-12-09T16:44:27.000Z","coordination":{"id":1011,"owner":"acme","name":"security"},"via":"webhook"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 1, 'reportMoved', '2026-12-09 16:44:27.547+00', '{"kind":"reportMoved","at":"2026-12-09T16:44:27.547Z","by":null,"event":"receive"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 2, 'advisorySeen', '2026-12-09 16:44:27.547+00', '{"kind":"advisorySeen","at":"2026-12-09T16:44:27.547Z","by":null,"state":"triage","cve":null}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 8, 'textTold', '2026-12-09 16:44:27.617+00', '{"kind":"textTold","at":"2026-12-09T16:44:27.617Z","by":null,"text":"0/2","about":"acknowledgement","how":"posted","readableAt":"2026-12-09T16:44:27.000Z"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 9, 'effectDone', '2026-12-09 16:44:27.648+00', '{"kind":"effectDone","at":"2026-12-09T16:44:27.648Z","by":null,"effect":"0/1","what":"joinAdvisory"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 18, 'effectDone', '2026-12-09 16:44:28.025+00', '{"kind":"effectDone","at":"2026-12-09T16:44:28.025Z","by":null,"effect":"15/1","what":"closeTrackingIssue"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 3, 'policyRead', '2026-12-09 16:44:27.547+00', '{"kind":"policyRead","at":"2026-12-09T16:44:27.547Z","by":null,"promises":{"acknowledge":{"length":{"kind":"elapsed","seconds":172800,"text":"48 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":3},"calendar":{"zone":"UTC","holidays":null}},"respond":{"length":{"kind":"elapsed","seconds":259200,"text":"72 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":4},"calendar":{"zone":"UTC","holidays":null}},"update":{"length":{"kind":"elapsed","seconds":604800,"text":"7 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":5},"calendar":{"zone":"UTC","holidays":null}},"disclose":{"length":{"kind":"elapsed","seconds":7776000,"text":"90 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":6},"calendar":{"zone":"UTC","holidays":null}}},"pause":[],"minimumEmbargo":null}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 4, 'coordinatorAssigned', '2026-12-09 16:44:27.547+00', '{"kind":"coordinatorAssigned","at":"2026-12-09T16:44:27.547Z","by":null,"person":{"id":1003,"login":"bob"},"how":"rotation"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 5, 'embargoMoved', '2026-12-09 16:44:27.547+00', '{"kind":"embargoMoved","at":"2026-12-09T16:44:27.547Z","by":null,"event":"propose","until":"2027-03-09T16:44:27.000Z"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 6, 'embargoMoved', '2026-12-09 16:44:27.547+00', '{"kind":"embargoMoved","at":"2026-12-09T16:44:27.547Z","by":null,"event":"accept","until":null}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 7, 'textWanted', '2026-12-09 16:44:27.547+00', '{"kind":"textWanted","at":"2026-12-09T16:44:27.547Z","by":null,"text":"0/2","about":"acknowledgement"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 11, 'reportMoved', '2026-12-09 16:44:27.913+00', '{"kind":"reportMoved","at":"2026-12-09T16:44:27.913Z","by":{"id":1003,"login":"bob"},"event":"invalidate"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 12, 'resolved', '2026-12-09 16:44:27.913+00', '{"kind":"resolved","at":"2026-12-09T16:44:27.913Z","by":{"id":1003,"login":"bob"},"as":"invalid"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 13, 'textWanted', '2026-12-09 16:44:27.913+00', '{"kind":"textWanted","at":"2026-12-09T16:44:27.913Z","by":{"id":1003,"login":"bob"},"text":"11/0","about":"answer"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 14, 'commandsRead', '2026-12-09 16:44:27.913+00', '{"kind":"commandsRead","at":"2026-12-09T16:44:27.913Z","by":{"id":1003,"login":"bob"},"comment":1028,"ran":["invalid"]}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 15, 'textTold', '2026-12-09 16:44:27.972+00', '{"kind":"textTold","at":"2026-12-09T16:44:27.972Z","by":null,"text":"11/0","about":"answer","how":"posted","readableAt":"2026-12-09T16:44:27.000Z"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 16, 'reportMoved', '2026-12-09 16:44:27.972+00', '{"kind":"reportMoved","at":"2026-12-09T16:44:27.972Z","by":null,"event":"close"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 10, 'trackingOpened', '2026-12-09 16:44:27.714+00', '{"kind":"trackingOpened","at":"2026-12-09T16:44:27.714Z","by":null,"repository":{"id":1011,"owner":"acme","name":"security"},"number":2}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 17, 'effectDone', '2026-12-09 16:44:27.985+00', '{"kind":"effectDone","at":"2026-12-09T16:44:27.985Z","by":null,"effect":"11/1","what":"tellCoordinators"}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 19, 'advisorySeen', '2026-12-09 16:44:28.034+00', '{"kind":"advisorySeen","at":"2026-12-09T16:44:28.034Z","by":null,"state":"closed","cve":null}');
INSERT INTO public.fact VALUES ('a6285dfc18a8cd8d797b11f0', 20, 'effectDone', '2026-12-09 16:44:28.034+00', '{"kind":"effectDone","at":"2026-12-09T16:44:28.034Z","by":null,"effect":"15/0","what":"setAdvisoryState"}');
INSERT INTO public.fact VALUES ('00153535d94d233a4d836fc7', 0, 'reportReceived', '2026-12-09 16:44:29.357+00', '{"kind":"reportReceived","at":"2026-12-09T16:44:29.357Z","by":null,"source":{"kind":"issue","repository":{"id":1009,"owner":"acme","name":"engine"},"number":1,"url":"http://127.0.0.1:33841/acme/engine/issues/1"},"reporter":{"id":1004,"login":"rae"},"filedAt":"2026-12-09T16:44:28.000Z","coordination":{"id":1011,"owner":"acme","name":"security"},"via":"webhook"}');
INSERT INTO public.fact VALUES ('00153535d94d233a4d836fc7', 1, 'reportMoved', '2026-12-09 16:44:29.357+00', '{"kind":"reportMoved","at":"2026-12-09T16:44:29.357Z","by":null,"event":"receive"}');
INSERT INTO public.fact VALUES ('00153535d94d233a4d836fc7', 2, 'policyRead', '2026-12-09 16:44:29.357+00', '{"kind":"policyRead","at":"2026-12-09T16:44:29.357Z","by":null,"promises":{"acknowledge":{"length":{"kind":"elapsed","seconds":172800,"text":"48 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":3},"calendar":{"zone":"UTC","holidays":null}},"respond":{"length":{"kind":"elapsed","seconds":259200,"text":"72 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":4},"calendar":{"zone":"UTC","holidays":null}},"update":{"length":{"kind":"elapsed","seconds":604800,"text":"7 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":5},"calendar":{"zone":"UTC","holidays":null}},"disclose":null},"pause":[],"minimumEmbargo":null}');
INSERT INTO public.fact VALUES ('00153535d94d233a4d836fc7', 3, 'coordinatorAssigned', '2026-12-09 16:44:29.357+00', '{"kind":"coordinatorAssigned","at":"2026-12-09T16:44:29.357Z","by":null,"person":{"id":1003,"login":"bob"},"how":"rotation"}');
INSERT INTO public.fact VALUES ('00153535d94d233a4d836fc7', 4, 'textWanted', '2026-12-09 16:44:29.357+00', '{"kind":"textWanted","at":"2026-12-09T16:44:29.357Z","by":null,"text":"0/1","about":"acknowledgement"}');
INSERT INTO public.fact VALUES ('00153535d94d233a4d836fc7', 5, 'textTold', '2026-12-09 16:44:29.436+00', '{"kind":"textTold","at":"2026-12-09T16:44:29.436Z","by":null,"text":"0/1","about":"acknowledgement","how":"posted","readableAt":"2026-12-09T16:44:29.000Z"}');
INSERT INTO public.fact VALUES ('00153535d94d233a4d836fc7', 6, 'effectDone', '2026-12-09 16:44:29.507+00', '{"kind":"effectDone","at":"2026-12-09T16:44:29.507Z","by":null,"effect":"0/2","what":"labelPublicIssue"}');
INSERT INTO public.fact VALUES ('00153535d94d233a4d836fc7', 7, 'trackingOpened', '2026-12-09 16:44:29.573+00', '{"kind":"trackingOpened","at":"2026-12-09T16:44:29.573Z","by":null,"repository":{"id":1011,"owner":"acme","name":"security"},"number":3}');
INSERT INTO public.fact VALUES ('0123456789abcdef01234567', 0, 'reportReceived', '2026-11-02 09:00:00+00', '{"kind":"reportReceived","at":"2026-11-02T09:00:00.000Z","by":null,"source":{"kind":"issue","repository":{"id":10,"owner":"acme","name":"engine"},"number":70,"url":"https://github.test/acme/engine/issues/7"},"reporter":{"id":3,"login":"rae"},"filedAt":"2026-11-02T09:00:00.000Z","coordination":{"id":20,"owner":"acme","name":"security"},"via":"webhook"}');
INSERT INTO public.fact VALUES ('0123456789abcdef01234567', 1, 'reportMoved', '2026-11-02 09:00:00+00', '{"kind":"reportMoved","at":"2026-11-02T09:00:00.000Z","by":null,"event":"receive"}');
INSERT INTO public.fact VALUES ('0123456789abcdef01234567', 2, 'policyRead', '2026-11-02 09:00:00+00', '{"kind":"policyRead","at":"2026-11-02T09:00:00.000Z","by":null,"promises":{"acknowledge":{"length":{"kind":"elapsed","seconds":172800,"text":"48 hours"},"target":false,"origin":{"kind":"prose","where":"acme/engine:SECURITY.md","line":3,"sentence":"We do it within 48 hours."},"calendar":{"zone":"UTC","holidays":null}},"respond":{"length":{"kind":"elapsed","seconds":259200,"text":"72 hours"},"target":false,"origin":{"kind":"prose","where":"acme/engine:SECURITY.md","line":3,"sentence":"We do it within 72 hours."},"calendar":{"zone":"UTC","holidays":null}},"update":{"length":{"kind":"elapsed","seconds":604800,"text":"7 days"},"target":false,"origin":{"kind":"prose","where":"acme/engine:SECURITY.md","line":3,"sentence":"We do it within 7 days."},"calendar":{"zone":"UTC","holidays":null}},"disclose":null},"pause":[],"minimumEmbargo":null}');
INSERT INTO public.fact VALUES ('0123456789abcdef01234567', 3, 'coordinatorAssigned', '2026-11-02 09:00:00+00', '{"kind":"coordinatorAssigned","at":"2026-11-02T09:00:00.000Z","by":null,"person":{"id":1,"login":"alice"},"how":"rotation"}');
INSERT INTO public.fact VALUES ('0123456789abcdef01234567', 4, 'textWanted', '2026-11-02 09:00:00+00', '{"kind":"textWanted","at":"2026-11-02T09:00:00.000Z","by":null,"text":"0/1","about":"acknowledgement"}');


--
-- Data for Name: kysely_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kysely_migration VALUES ('0001-tables', '2026-11-28T14:44:21.030Z');


--
-- Data for Name: kysely_migration_lock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kysely_migration_lock VALUES ('migration_lock', 0);


--
-- Data for Name: memory; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memory VALUES ('public:acme/.github', 'true');
INSERT INTO public.memory VALUES ('repository:1008', '{"id":1008,"owner":"acme","name":".github","installation":1012,"private":false}');
INSERT INTO public.memory VALUES ('public:acme/engine', 'true');
INSERT INTO public.memory VALUES ('repository:1009', '{"id":1009,"owner":"acme","name":"engine","installation":1012,"private":false}');
INSERT INTO public.memory VALUES ('public:acme/api', 'true');
INSERT INTO public.memory VALUES ('repository:1010', '{"id":1010,"owner":"acme","name":"api","installation":1012,"private":false}');
INSERT INTO public.memory VALUES ('public:acme/security', 'false');
INSERT INTO public.memory VALUES ('repository:1011', '{"id":1011,"owner":"acme","name":"security","installation":1012,"private":true}');
INSERT INTO public.memory VALUES ('good:acme/.github:.github/pledge.yml', '{"text":"coordination: acme/security\npromises:\n  acknowledge: 48 hours\n  respond: 72 hours\n  update: 7 days\n  disclose: 90 days\n","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa"}');
INSERT INTO public.memory VALUES ('good:acme/security:pledge.yml', '{"text":"coordinators: [alice, bob]\n","commit":"616c4bdb7c0c0497bdc76f2292a6fcd12494b163"}');
INSERT INTO public.memory VALUES ('policy:1010', '{"policy":{"promises":{"acknowledge":{"length":{"kind":"elapsed","seconds":172800,"text":"48 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":3}},"respond":{"length":{"kind":"elapsed","seconds":259200,"text":"72 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":4}},"update":{"length":{"kind":"elapsed","seconds":604800,"text":"7 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":5}},"disclose":{"length":{"kind":"elapsed","seconds":7776000,"text":"90 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":6}}},"coordination":{"id":1011,"owner":"acme","name":"security"},"calendar":{"zone":"UTC","holidays":null},"pause":[],"embargo":{"minimum":null,"atEnd":"ask"},"publicIssues":{"watch":true,"label":"needs triage"},"contacts":[],"conduct":[],"outOfScope":[],"thirdParty":null,"coordinators":["alice","bob"],"away":[],"remediation":{},"coordinates":[]},"people":[{"id":1002,"login":"alice"},{"id":1003,"login":"bob"}],"coordination":{"id":1011,"owner":"acme","name":"security"}}');
INSERT INTO public.memory VALUES ('policy:1009', '{"policy":{"promises":{"acknowledge":{"length":{"kind":"elapsed","seconds":172800,"text":"48 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":3}},"respond":{"length":{"kind":"elapsed","seconds":259200,"text":"72 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":4}},"update":{"length":{"kind":"elapsed","seconds":604800,"text":"7 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":5}},"disclose":{"length":{"kind":"elapsed","seconds":7776000,"text":"90 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":6}}},"coordination":{"id":1011,"owner":"acme","name":"security"},"calendar":{"zone":"UTC","holidays":null},"pause":[],"embargo":{"minimum":null,"atEnd":"ask"},"publicIssues":{"watch":true,"label":"needs triage"},"contacts":[],"conduct":[],"outOfScope":[],"thirdParty":null,"coordinators":["alice","bob"],"away":[],"remediation":{},"coordinates":[]},"people":[{"id":1002,"login":"alice"},{"id":1003,"login":"bob"}],"coordination":{"id":1011,"owner":"acme","name":"security"}}');
INSERT INTO public.memory VALUES ('since:issues:1009', '"2026-11-28T14:44:24.006Z"');
INSERT INTO public.memory VALUES ('etag:advisories:1010', '"W/\"df99352ffa793a79feec5ca02603f662cd4a2851660247231d0a054ef303c3d5\""');
INSERT INTO public.memory VALUES ('policy:1008', '{"policy":{"promises":{"acknowledge":{"length":{"kind":"elapsed","seconds":172800,"text":"48 hours"},"target":false,"origin":{"kind":"repository","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":3}},"respond":{"length":{"kind":"elapsed","seconds":259200,"text":"72 hours"},"target":false,"origin":{"kind":"repository","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":4}},"update":{"length":{"kind":"elapsed","seconds":604800,"text":"7 days"},"target":false,"origin":{"kind":"repository","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":5}},"disclose":{"length":{"kind":"elapsed","seconds":7776000,"text":"90 days"},"target":false,"origin":{"kind":"repository","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":6}}},"coordination":{"id":1011,"owner":"acme","name":"security"},"calendar":{"zone":"UTC","holidays":null},"pause":[],"embargo":{"minimum":null,"atEnd":"ask"},"publicIssues":{"watch":true,"label":"needs triage"},"contacts":[],"conduct":[],"outOfScope":[],"thirdParty":null,"coordinators":["alice","bob"],"away":[],"remediation":{},"coordinates":[]},"people":[{"id":1002,"login":"alice"},{"id":1003,"login":"bob"}],"coordination":{"id":1011,"owner":"acme","name":"security"}}');
INSERT INTO public.memory VALUES ('since:issues:1010', '"2026-11-28T14:44:24.056Z"');
INSERT INTO public.memory VALUES ('etag:advisories:1008', '"W/\"df99352ffa793a79feec5ca02603f662cd4a2851660247231d0a054ef303c3d5\""');
INSERT INTO public.memory VALUES ('since:issues:1008', '"2026-11-28T14:44:24.080Z"');
INSERT INTO public.memory VALUES ('policy:1011', '{"policy":{"promises":{"acknowledge":{"length":{"kind":"elapsed","seconds":172800,"text":"48 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":3}},"respond":{"length":{"kind":"elapsed","seconds":259200,"text":"72 hours"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":4}},"update":{"length":{"kind":"elapsed","seconds":604800,"text":"7 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":5}},"disclose":{"length":{"kind":"elapsed","seconds":7776000,"text":"90 days"},"target":false,"origin":{"kind":"organisation","where":"acme/.github:.github/pledge.yml","commit":"fdfc5d44df4b97ef0fe8cd9191b9cbb216cf68aa","line":6}}},"coordination":{"id":1011,"owner":"acme","name":"security"},"calendar":{"zone":"UTC","holidays":null},"pause":[],"embargo":{"minimum":null,"atEnd":"ask"},"publicIssues":{"watch":true,"label":"needs triage"},"contacts":[],"conduct":[],"outOfScope":[],"thirdParty":null,"coordinators":["alice","bob"],"away":[],"remediation":{},"coordinates":[]},"people":[{"id":1002,"login":"alice"},{"id":1003,"login":"bob"}],"coordination":{"id":1011,"owner":"acme","name":"security"}}');
INSERT INTO public.memory VALUES ('etag:issues:1010', '"W/\"df99352ffa793a79feec5ca02603f662cd4a2851660247231d0a054ef303c3d5\""');
INSERT INTO public.memory VALUES ('etag:issues:1008', '"W/\"df99352ffa793a79feec5ca02603f662cd4a2851660247231d0a054ef303c3d5\""');
INSERT INTO public.memory VALUES ('advisories-until:1009', '"2026-11-28T14:44:24.000Z"');
INSERT INTO public.memory VALUES ('etag:advisories:1009', '"W/\"c394b4f3bfe5a5398b8833bc0e8173085f87fde5a5d1bfc3199d276871aab245\""');
INSERT INTO public.memory VALUES ('etag:tracking:1011', '"W/\"f5eb474aa364c60cf16e4f34b10cd461e3d5fbdff69a3ae7df6f726c2593a462\""');
INSERT INTO public.memory VALUES ('since:commands:1011', '"2026-12-09T16:44:27.000Z"');
INSERT INTO public.memory VALUES ('etag:issues:1009', '"W/\"df99352ffa793a79feec5ca02603f662cd4a2851660247231d0a054ef303c3d5\""');
INSERT INTO public.memory VALUES ('since:tracking:1011', '"2026-12-09T16:44:27.000Z"');
INSERT INTO public.memory VALUES ('etag:commands:1011', '"W/\"d02da6d12741c55dc5d05dbb3c99f341de28c25a04435807026f05fd18fff84f\""');
INSERT INTO public.memory VALUES ('etag:comments:c79f6f729d3b4fbb52afb4b8', '"W/\"1ff484c797473cf4f55214d5c7e9d0e32fbcff95e8a0cf34825389ef57c4eacb\""');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('00153535d94d233a4d836fc7', '0/2', 19, 'public', 'labelPublicIssue', NULL, 'done', 1, '2026-12-09 16:44:29.357+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('c79f6f729d3b4fbb52afb4b8', '0/1', 2, 'advisory', 'joinAdvisory', NULL, 'done', 1, '2026-11-28 14:44:24.214+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('c79f6f729d3b4fbb52afb4b8', '0/2', 3, 'reporter', 'tellReporter', NULL, 'done', 1, '2026-11-28 14:44:24.214+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('a6285dfc18a8cd8d797b11f0', '0/2', 12, 'reporter', 'tellReporter', NULL, 'done', 1, '2026-12-09 16:44:27.547+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('c79f6f729d3b4fbb52afb4b8', '0/0', 1, 'tracking', 'openTrackingIssue', NULL, 'done', 1, '2026-11-28 14:44:24.214+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('a6285dfc18a8cd8d797b11f0', '0/1', 11, 'advisory', 'joinAdvisory', NULL, 'done', 1, '2026-12-09 16:44:27.547+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('00153535d94d233a4d836fc7', '0/0', 17, 'tracking', 'openTrackingIssue', NULL, 'done', 1, '2026-12-09 16:44:29.357+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('a6285dfc18a8cd8d797b11f0', '0/0', 10, 'tracking', 'openTrackingIssue', NULL, 'done', 1, '2026-12-09 16:44:27.547+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('c79f6f729d3b4fbb52afb4b8', '11/0', 4, 'advisory', 'setAdvisoryState', NULL, 'done', 1, '2026-11-28 14:44:24.61+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('c79f6f729d3b4fbb52afb4b8', '11/1', 5, 'reporter', 'tellReporter', NULL, 'done', 1, '2026-11-28 14:44:24.61+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('c79f6f729d3b4fbb52afb4b8', '11/2', 6, 'tracking', 'tellCoordinators', NULL, 'done', 1, '2026-11-28 14:44:24.61+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('c79f6f729d3b4fbb52afb4b8', '20/0', 7, 'tracking', 'tellCoordinators', NULL, 'done', 1, '2026-11-30 16:44:25.639+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('c79f6f729d3b4fbb52afb4b8', '22/0', 8, 'tracking', 'tellCoordinators', NULL, 'done', 1, '2026-11-30 16:44:26.158+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('0123456789abcdef01234567', '0/0', 20, 'tracking', 'openTrackingIssue', '{"kind":"openTrackingIssue"}', 'pending', 0, '2026-11-02 10:00:00+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('c79f6f729d3b4fbb52afb4b8', '24/0', 9, 'tracking', 'tellCoordinators', NULL, 'done', 1, '2026-12-09 16:44:26.805+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('0123456789abcdef01234567', '0/1', 21, 'public', 'tellPublic', '{"kind":"tellPublic","words":"Thank you for writing. A maintainer will look at this; please do not add details here until then. If this concerns security, please continue in private: https://github.test/acme/engine/security/advisories/new"}', 'pending', 0, '2026-11-02 10:00:00+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('a6285dfc18a8cd8d797b11f0', '11/0', 13, 'reporter', 'tellReporter', NULL, 'done', 1, '2026-12-09 16:44:27.913+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('a6285dfc18a8cd8d797b11f0', '11/1', 14, 'tracking', 'tellCoordinators', NULL, 'done', 1, '2026-12-09 16:44:27.913+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('0123456789abcdef01234567', '0/2', 22, 'public', 'labelPublicIssue', '{"kind":"labelPublicIssue","label":"needs triage"}', 'pending', 0, '2026-11-02 10:00:00+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('a6285dfc18a8cd8d797b11f0', '15/1', 16, 'tracking', 'closeTrackingIssue', NULL, 'done', 1, '2026-12-09 16:44:27.972+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('a6285dfc18a8cd8d797b11f0', '15/0', 15, 'advisory', 'setAdvisoryState', NULL, 'done', 1, '2026-12-09 16:44:27.972+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('00153535d94d233a4d836fc7', '0/1', 18, 'public', 'tellPublic', NULL, 'done', 1, '2026-12-09 16:44:29.357+00');


--
-- Data for Name: work; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.work VALUES ('app', 'deliveries', NULL, '2026-12-09 16:49:26.418+00', 0, NULL, NULL, NULL);
INSERT INTO public.work VALUES ('app', 'installations', NULL, '2026-12-09 17:44:26.708+00', 0, NULL, NULL, NULL);
INSERT INTO public.work VALUES ('poll', '1009', 1012, '2026-12-09 16:49:27.15+00', 0, NULL, NULL, NULL);
INSERT INTO public.work VALUES ('poll', '1008', 1012, '2026-12-09 16:49:27.15+00', 0, NULL, NULL, NULL);
INSERT INTO public.work VALUES ('poll', '1010', 1012, '2026-12-09 16:49:27.342+00', 0, NULL, NULL, NULL);
INSERT INTO public.work VALUES ('case', 'c79f6f729d3b4fbb52afb4b8', 1012, '2026-12-10 16:44:26.805+00', 0, NULL, NULL, NULL);
INSERT INTO public.work VALUES ('poll', '1011', 1012, '2026-12-09 16:49:27.445+00', 0, NULL, NULL, NULL);
INSERT INTO public.work VALUES ('case', '00153535d94d233a4d836fc7', 1012, '2026-12-11 04:44:28+00', 0, NULL, NULL, NULL);
INSERT INTO public.work VALUES ('case', '0123456789abcdef01234567', 1, '2026-11-02 10:00:00+00', 0, NULL, NULL, NULL);
INSERT INTO public.work VALUES ('delivery', '6f1d2c3a-0000-4000-8000-000000000001', 1, '2026-11-02 11:00:00+00', 0, NULL, NULL, NULL);


--
-- Name: outbox_asked_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_asked_seq', 22, true);


--
-- Name: cases cases_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_pkey PRIMARY KEY (id);


--
-- Name: cases cases_source_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_source_key_key UNIQUE (source_key);


--
-- Name: delivery delivery_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (id);


--
-- Name: fact fact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact
    ADD CONSTRAINT fact_pkey PRIMARY KEY (case_id, seq);


--
-- Name: kysely_migration_lock kysely_migration_lock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);


--
-- Name: kysely_migration kysely_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);


--
-- Name: memory memory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.memory
    ADD CONSTRAINT memory_pkey PRIMARY KEY (key);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (case_id, key);


--
-- Name: work work_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work
    ADD CONSTRAINT work_pkey PRIMARY KEY (kind, key);


--
-- Name: cases_of_coordination; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_of_coordination ON public.cases USING btree (coordination);


--
-- Name: cases_of_repository; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_of_repository ON public.cases USING btree (repository) WHERE open;


--
-- Name: cases_of_tracking; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX cases_of_tracking ON public.cases USING btree (tracking_repository, tracking_number);


--
-- Name: outbox_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_pending ON public.outbox USING btree (case_id, asked) WHERE (state = 'pending'::text);


--
-- Name: work_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX work_due ON public.work USING btree (due_at) WHERE (worker IS NULL);


--
-- Name: work_leased; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX work_leased ON public.work USING btree (COALESCE(installation, (0)::bigint), lease_until) WHERE (worker IS NOT NULL);


--
-- Name: work_of_installation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX work_of_installation ON public.work USING btree (COALESCE(installation, (0)::bigint), due_at) WHERE (worker IS NULL);


--
-- Name: fact fact_is_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER fact_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.fact FOR EACH STATEMENT EXECUTE FUNCTION public.fact_is_append_only();


--
-- Name: fact fact_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact
    ADD CONSTRAINT fact_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: outbox outbox_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- PostgreSQL database dump complete
--


