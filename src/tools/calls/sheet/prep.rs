//! The prep copy: ours alone.

use super::{Block, Copy, Line, Made, PersonRow, QuestionRow, Sheet};
use crate::plan::{About, Aspect, CallQuestion, Id, Obtained, Side, Stakeholder, Stance, Words};
use crate::text::Msg;
use crate::tools::calls::gap::gap;
use crate::tools::calls::reading::{self, OpenPromise, Proof};

pub(super) fn sheet(made: &Made<'_>) -> Sheet {
    let line = |number: u8, label: Msg, body: Vec<Block>| Line {
        number,
        label: made.speak(&label),
        starred: matches!(number, 3 | 7 | 8),
        body,
    };
    let lines = vec![
        line(2, msg!("sheet-line-why"), why(made)),
        line(3, msg!("sheet-line-commitment"), commitment(made)),
        line(4, msg!("sheet-line-wish"), wish(made)),
        line(5, msg!("sheet-line-promises"), promises(made)),
        line(6, msg!("sheet-line-room"), room(made)),
        line(7, msg!("sheet-line-opening"), opening(made)),
        line(8, msg!("sheet-line-questions"), questions(made)),
        line(9, msg!("sheet-line-bold"), bold(made)),
        line(10, msg!("sheet-line-objections"), objections(made)),
        line(11, msg!("sheet-line-closing"), closing(made)),
        line(12, msg!("sheet-line-after"), after(made)),
    ];
    Sheet {
        copy: Copy::Prep,
        mark: Some(made.speak(&msg!("sheet-mark-prep"))),
        eyebrow: made.speak(&msg!("sheet-eyebrow-prep")),
        title: made.heading(),
        meta: meta(made),
        lines,
    }
}

impl Made<'_> {
    /// The call and the account.
    pub(super) fn heading(&self) -> String {
        let title = self.short(&reading::title(self.plan, self.call));
        let account = self.brief(&self.plan.account.name);
        match title.as_str() {
            "" => account,
            title => self.speak(&msg!("sheet-title", title = title, account = account)),
        }
    }

    /// Day, time of day and length.
    pub(super) fn when(&self) -> Option<String> {
        let day = self.call.day().map(|day| self.speak(&msg!("sheet-date", date = day)));
        let at = self.call.at.map(|at| at.to_string());
        let minutes = self.call.minutes.map(|minutes| self.speak(&msg!("sheet-minutes", minutes = minutes)));
        let parts: Vec<String> = [day, at, minutes].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// Words with a bold word before them, unless there are none.
    pub(super) fn labelled(&self, label: &Msg, text: String) -> Option<(String, String)> {
        (!text.is_empty()).then(|| (self.speak(label), text))
    }

    /// How many there are that are not shown.
    fn more_text(&self, all: usize, shown: usize) -> Option<String> {
        let count = all.saturating_sub(shown);
        (count > 0).then(|| self.speak(&msg!("sheet-more", count = count)))
    }

    pub(super) fn more(&self, all: usize, shown: usize) -> Option<Block> {
        self.more_text(all, shown).map(Block::Note)
    }
}

/// One paragraph of labelled words, unless there are none.
fn paragraph<const N: usize>(parts: [Option<(String, String)>; N]) -> Option<Block> {
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then_some(Block::Labelled(parts))
}

fn text(text: String) -> Option<Block> {
    (!text.is_empty()).then_some(Block::Text(text))
}

/// Words to be said aloud, in quotation marks unless they hold some themselves.
fn quote(text: String) -> Option<Block> {
    let marked = if text.contains('“') { text.clone() } else { format!("“{text}”") };
    (!text.is_empty()).then_some(Block::Quote(marked))
}

/// Room to write where a line is still empty.
fn or_write(mut blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        blocks.push(Block::Write { labels: vec![], lines: 1 });
    }
    blocks
}

fn meta(made: &Made<'_>) -> Vec<String> {
    let call = made.call;
    let opportunity = call.opportunity.and_then(|id| made.plan.opportunities.get(&id)).map(|o| made.brief(&o.name));
    let named = |name: &str, msg: fn(String) -> Msg| {
        let name = made.brief(name);
        (!name.is_empty()).then(|| made.speak(&msg(name)))
    };
    let ours = [
        named(&call.lead, |name| msg!("sheet-lead", name = name)),
        named(&call.asks, |name| msg!("sheet-asks", name = name)),
        named(&call.observes, |name| msg!("sheet-observes", name = name)),
    ];
    [opportunity.filter(|name| !name.is_empty()), made.when()].into_iter().chain(ours).flatten().collect()
}

fn why(made: &Made<'_>) -> Vec<Block> {
    let step = paragraph([
        made.labelled(&msg!("sheet-step-wanted"), made.short(made.playbook.step_name(&made.call.step_wanted)))
    ]);
    or_write([text(made.long(&made.call.why_now)), step].into_iter().flatten().collect())
}

fn commitment(made: &Made<'_>) -> Vec<Block> {
    let line = &made.call.commitment;
    let best = made.long(&line.best);
    let best = match (best.is_empty(), line.whose == Side::Ours, line.by) {
        (true, _, _) => best,
        (_, false, None) => made.speak(&msg!("sheet-best-theirs", best = best)),
        (_, true, None) => made.speak(&msg!("sheet-best-ours", best = best)),
        (_, false, Some(by)) => made.speak(&msg!("sheet-best-theirs-by", best = best, date = by)),
        (_, true, Some(by)) => made.speak(&msg!("sheet-best-ours-by", best = best, date = by)),
    };
    let best = paragraph([made.labelled(&msg!("sheet-best"), best)]);
    let rest = paragraph([
        made.labelled(&msg!("sheet-acceptable"), made.short(&line.acceptable)),
        made.labelled(&msg!("sheet-stop"), made.short(&line.stop)),
    ]);
    or_write([best, rest].into_iter().flatten().collect())
}

fn wish(made: &Made<'_>) -> Vec<Block> {
    let agenda = match made.call.agenda_sent {
        Some(on) => msg!("sheet-agenda-sent", date = on),
        None => msg!("sheet-agenda-open"),
    };
    text(made.long(&made.call.their_wish)).into_iter().chain([Block::Note(made.speak(&agenda))]).collect()
}

fn promises(made: &Made<'_>) -> Vec<Block> {
    let open = reading::open_promises(made.plan, made.call, made.today);
    let side = |label: Msg, promises: &[OpenPromise<'_>]| {
        let none = || made.speak(&msg!("sheet-none"));
        let text = if promises.is_empty() { none() } else { made.promises(promises, true) };
        made.labelled(&label, text)
    };
    paragraph([side(msg!("sheet-ours"), &open.ours), side(msg!("sheet-theirs"), &open.theirs)]).into_iter().collect()
}

impl Made<'_> {
    /// Promises one after the other, each with its day; on our copy also that it is late.
    pub(super) fn promises(&self, open: &[OpenPromise<'_>], reproach: bool) -> String {
        let shown = open.iter().take(self.room.promises).map(|p| {
            let text = self.short(&p.promise.text);
            match p.promise.due {
                Some(due) if p.overdue && reproach => self.speak(&msg!("sheet-overdue", promise = text, date = due)),
                Some(due) => self.speak(&msg!("sheet-due", promise = text, date = due)),
                None => text,
            }
        });
        shown.chain(self.more_text(open.len(), self.room.promises)).collect::<Vec<_>>().join("; ")
    }

    fn authority(&self, person: &Stakeholder) -> String {
        let word = reading::authority(self.call.opportunity, person).word();
        self.speak(&Msg::dynamic(format!("sheet-authority-{word}")))
    }
}

fn room(made: &Made<'_>) -> Vec<Block> {
    let people = reading::room(made.plan, made.call);
    let shown = people.iter().take(made.room.people);
    let mut blocks: Vec<Block> = shown.map(|(id, p)| Block::Person(person(made, *id, p))).collect();
    blocks.extend(made.more(people.len(), blocks.len()));
    let absent = reading::absent_deciders(made.plan, made.call);
    let names: Vec<String> = absent
        .iter()
        .take(2)
        .map(|(_, p, _)| {
            made.speak(&msg!("sheet-absent-person", name = made.brief(&p.name), authority = made.authority(p)))
        })
        .collect();
    if !names.is_empty() {
        let people = names.iter().cloned().chain(made.more_text(absent.len(), names.len()));
        let people = people.collect::<Vec<_>>().join(", ");
        blocks.push(Block::Note(made.speak(&msg!("sheet-absent", people = people))));
    }
    or_write(blocks)
}

fn person(made: &Made<'_>, id: Id, person: &Stakeholder) -> PersonRow {
    let seat = made.call.room.get(&id).cloned().unwrap_or_default();
    let position = made.call.opportunity.map(|opportunity| (opportunity, person.position(opportunity)));
    let mut row =
        PersonRow { name: made.brief(&person.name), title: made.brief(&person.title), ..PersonRow::default() };
    let mut details = vec![(msg!("sheet-cares"), seat.cares_about), (msg!("sheet-wanted"), seat.wanted)];
    if let Some((opportunity, position)) = position {
        row.authority = made.authority(person);
        row.mark = Some(position.stance.get());
        row.stance = stance(made, id, opportunity, position.stance.get());
        details.extend([(msg!("sheet-motive"), position.motive), (msg!("sheet-risk"), position.risk)]);
    }
    let spoken = details.iter().map(|(label, text)| (made.speak(label), made.short(text)));
    row.details = spoken.filter(|(_, text)| !text.is_empty()).collect();
    row
}

/// Where a person stands, with what proves it.
fn stance(made: &Made<'_>, id: Id, opportunity: Id, stance: Stance) -> String {
    let claim = made.speak(&Msg::dynamic(format!("sheet-stance-{}", stance.word().replace('_', "-"))));
    if stance == Stance::Unknown {
        return claim;
    }
    let about = About::person(id, opportunity, Aspect::Stance);
    let shelf_life = made.playbook.limits.shelf_life;
    made.speak(&match reading::proof(made.plan, &about, stance.word(), shelf_life, made.today) {
        Proof::Did => msg!("sheet-proven-did", claim = claim),
        Proof::Said => msg!("sheet-proven-said", claim = claim),
        Proof::Expired => msg!("sheet-proven-expired", claim = claim),
        Proof::Not => msg!("sheet-proven-not", claim = claim),
    })
}

fn opening(made: &Made<'_>) -> Vec<Block> {
    let opening = &made.call.opening;
    let proof = paragraph([made.labelled(&msg!("sheet-proof"), made.short(&opening.proof))]);
    or_write([quote(made.long(&opening.words)), proof].into_iter().flatten().collect())
}

fn questions(made: &Made<'_>) -> Vec<Block> {
    let all: Vec<&CallQuestion> =
        made.call.questions_in_order().into_iter().map(|(_, q)| q).filter(|q| !q.text.trim().is_empty()).collect();
    let rows = all.iter().take(made.room.questions).enumerate().map(|(index, question)| {
        let answer = made.short(&question.answer);
        Block::Question(QuestionRow {
            number: index + 1,
            text: made.long(&question.text),
            note: if made.room.notes { note(made, question) } else { String::new() },
            lines: if answer.is_empty() { made.room.write } else { 0 },
            answer,
        })
    });
    let mut blocks: Vec<Block> = rows.collect();
    blocks.extend(made.more(all.len(), blocks.len()));
    or_write(blocks)
}

/// Whom to ask, and the gap the question closes.
fn note(made: &Made<'_>, question: &CallQuestion) -> String {
    let name = |id: Id| made.plan.stakeholders.get(&id).map(|p| made.brief(&p.name));
    let of_them = question.about.as_ref().is_some_and(|about| Some(about.id) == question.to); // then one name is enough
    let to = question.to.filter(|_| !of_them).and_then(name).map(|name| made.speak(&msg!("sheet-to", name = name)));
    let gap = question.about.as_ref().map(|about| {
        let gap = gap(made.plan, made.playbook, about, &|name| made.brief(name));
        made.speak(&msg!("sheet-closes", gap = gap))
    });
    [to, gap].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn bold(made: &Made<'_>) -> Vec<Block> {
    let bold = &made.call.bold;
    let answer = paragraph([made.labelled(&msg!("sheet-answer"), made.short(&bold.answer))]);
    let how = paragraph([
        made.labelled(&msg!("sheet-softener"), made.short(&bold.softener)),
        made.labelled(&msg!("sheet-skip"), made.short(&bold.skip_when)),
    ]);
    or_write([quote(made.long(&bold.question)), answer.or(how)].into_iter().flatten().collect())
}

fn objections(made: &Made<'_>) -> Vec<Block> {
    let all = made.call.objections_in_order();
    let written = || all.iter().map(|(_, o)| *o).filter(|o| !o.text.trim().is_empty());
    let rows = written().take(3).map(|objection| {
        let parts = [
            Some((format!("“{}”", made.short(&objection.text)), made.short(&objection.ask_back))),
            made.labelled(&msg!("sheet-answer"), made.short(&objection.answer)),
            made.labelled(&msg!("sheet-proof"), made.short(&objection.proof)),
        ];
        Block::Labelled(parts.into_iter().flatten().collect())
    });
    let mut blocks: Vec<Block> = rows.collect();
    blocks.extend(made.more(written().count(), blocks.len()));
    or_write(blocks)
}

fn closing(made: &Made<'_>) -> Vec<Block> {
    let closing = &made.call.closing;
    let fallback = paragraph([made.labelled(&msg!("sheet-fallback"), made.short(&closing.fallback))]);
    or_write([quote(made.long(&closing.words)), fallback].into_iter().flatten().collect())
}

/// Boxes and lines to fill in by hand; what was written down once the call was held.
fn after(made: &Made<'_>) -> Vec<Block> {
    let debrief = made.call.debrief.clone().unwrap_or_default();
    let options = [Obtained::Yes, Obtained::Partly, Obtained::No].into_iter();
    let options = options
        .map(|o| (made.speak(&Msg::dynamic(format!("sheet-obtained-{}", o.word()))), debrief.obtained == o))
        .collect();
    let obtained = Block::Checks { label: made.speak(&msg!("sheet-obtained")), options };
    if made.call.debrief.is_none() {
        let labels = [msg!("sheet-agreed"), msg!("sheet-talk-share"), msg!("sheet-next")];
        return vec![
            obtained,
            Block::Write { labels: labels.iter().map(|label| made.speak(label)).collect(), lines: 1 },
        ];
    }
    let by = debrief.by.map(|by| made.speak(&msg!("sheet-by-date", date = by))).unwrap_or_default();
    let agreed = [made.short(&debrief.agreed), by].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", ");
    let share = debrief.talk_share.map(|percent| made.speak(&msg!("sheet-percent", percent = percent)));
    let told = paragraph([
        made.labelled(&msg!("sheet-agreed"), agreed),
        made.labelled(&msg!("sheet-talk-share"), share.unwrap_or_default()),
        made.labelled(&msg!("sheet-learnt"), made.short(&debrief.learnt)),
        made.labelled(&msg!("sheet-next"), made.short(&debrief.next)),
    ]);
    [obtained].into_iter().chain(told).collect()
}
