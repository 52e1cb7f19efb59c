//! From patches to changes of the document.
//!
//! A patch becomes one change, and only the places it changes are written. An operation says what its author saw (`from`)
//! and takes the place of exactly that: any other value standing at the place (a colleague's, or one that another tab saved
//! meanwhile) stays beside the new one as a conflict, until somebody names it, too. Such a value is written by a second
//! change, made as if the unseen values had not come yet; Automerge then keeps both, and shows the newer.

use super::document::{
    Leaf, MAX_DEPTH, Standing, ancestors, is_hidden, is_prose, key_of, leaf_of, leaves, shown, standing,
};
use super::graph::{self, Note};
use super::read::{entries, value_of};
use super::{History, HistoryError};
use crate::plan::{OnClash, Op, Patch, Plan, apply, diff};
use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{ActorId, Automerge, ChangeHash, ObjId, ObjType, PatchLog, ROOT};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Changes to be made at one version of the document; `None` is the present one.
type Batches = BTreeMap<Option<Vec<ChangeHash>>, Vec<Write>>;

/// One thing to write.
enum Write {
    /// A value at a place, in place of what that version shows there.
    Put(String, Leaf),
    /// The words of a text that is there.
    Words(ObjId, String),
}

impl History {
    /// Records one edit. What the plan holds afterwards is what [`apply`] with [`OnClash::Overwrite`] makes of it, as
    /// storage does when it saves; what it refused (an edit of a row that was deleted meanwhile) is kept all the same, as
    /// a conflict. Says whether the patch was new: each is recorded once.
    ///
    /// # Errors
    /// [`HistoryError::OtherPlan`]; [`HistoryError::Unreadable`] where the document is not one of ours. Nothing is
    /// recorded then.
    pub fn record(&mut self, patch: &Patch) -> Result<bool, HistoryError> {
        if patch.plan != self.plan.id {
            return Err(HistoryError::OtherPlan);
        }
        if !self.patches.insert(patch.id) {
            return Ok(false);
        }
        let mut after = self.plan.clone();
        apply(&mut after, &patch.ops, OnClash::Overwrite);
        let note = Note { patch: patch.id, at: patch.at, by: patch.by.clone(), label: patch.label.clone() };
        let batches = Work { doc: &self.doc, before: &self.plan, after: &after, patch }.batches();
        let done = batches.and_then(|batches| write_all(&mut self.doc, batches, &note));
        match done {
            Ok(()) => self.plan = after,
            Err(error) => {
                self.patches.remove(&patch.id);
                return Err(error);
            }
        }
        Ok(true)
    }

    /// [`record`](Self::record) by an author that is a digest of what is recorded: whoever does the same to the same
    /// history makes the very same change, and merging both changes nothing.
    pub(super) fn record_as(&mut self, actor: ActorId, patch: &Patch) -> Result<bool, HistoryError> {
        let own = self.doc.get_actor().clone();
        self.doc.set_actor(actor);
        let done = self.record(patch);
        self.doc.set_actor(own);
        done
    }
}

/// Writes everything a patch asks for. The present version comes first, so that what stands beside is newer and shown.
fn write_all(doc: &mut Automerge, batches: Batches, note: &Note) -> Result<(), HistoryError> {
    let message = serde_json::to_string(note).unwrap_or_default();
    let options = || CommitOptions::default().with_message(message.clone()).with_time(note.at.0.div_euclid(1_000));
    if batches.is_empty() {
        doc.empty_commit(options());
    }
    for (heads, writes) in batches {
        let mut transaction = match &heads {
            None => doc.transaction(),
            Some(heads) => {
                let log = PatchLog::null();
                doc.transaction_at(log, heads).map_err(|error| HistoryError::Damaged(error.to_string()))?
            }
        };
        for write in writes {
            match write {
                Write::Put(key, leaf) => put(&mut transaction, &key, &leaf)?,
                Write::Words(text, words) => transaction.update_text(&text, words)?,
            }
        }
        transaction.commit_with(options());
    }
    Ok(())
}

/// Writes a value at a place; words of prose as a text of their own.
pub(super) fn put(transaction: &mut Transaction<'_>, key: &str, leaf: &Leaf) -> Result<(), HistoryError> {
    match leaf {
        Leaf::Json(Value::String(words)) if is_prose(key) => {
            let text = transaction.put_object(ROOT, key, ObjType::Text)?;
            transaction.splice_text(&text, 0, 0, words)?;
        }
        leaf => {
            // The same value would not be written anew, and not become the one shown; with a space more, it is.
            let there = standing(transaction, key, None)?;
            let mut text = leaf.text();
            while there.iter().any(|one| one.raw == text && !one.is_text) {
                text.push(' ');
            }
            transaction.put(ROOT, key, text)?;
        }
    }
    Ok(())
}

/// What the author of a patch saw at a place (perhaps several values, one after the other), and wanted there.
struct Wish {
    from: Vec<Leaf>,
    to: Leaf,
}

/// A patch on its way into the document.
struct Work<'a> {
    doc: &'a Automerge,
    before: &'a Plan,
    after: &'a Plan,
    patch: &'a Patch,
}

impl Work<'_> {
    fn batches(&self) -> Result<Batches, HistoryError> {
        let wishes = wishes(&self.patch.ops);
        let effect = self.effect()?;
        let revived: BTreeSet<&str> = self.revived(&effect)?;
        let mut batches = Batches::new();
        for (key, to) in &effect {
            let there = standing(self.doc, key, None)?;
            let hidden_before = ancestors(key).any(|above| revived.contains(above));
            let seen = match wishes.get(key) {
                _ if hidden_before => there.iter().map(|one| one.leaf.clone()).collect(),
                Some(wish) => wish.from.clone(),
                None => there.last().map(|last| last.leaf.clone()).into_iter().collect(),
            };
            self.write(&mut batches, key, to, &seen, &there)?;
        }
        for (key, wish) in wishes.iter().filter(|(key, _)| !key.is_empty() && !effect.contains_key(*key)) {
            self.without_effect(&mut batches, key, wish)?;
        }
        self.open_tables(&mut batches)?;
        Ok(batches)
    }

    /// The places where the plan changes, with what then stands there.
    fn effect(&self) -> Result<BTreeMap<String, Leaf>, HistoryError> {
        let mut effect = BTreeMap::new();
        for op in diff(self.before, self.after) {
            let key = key_of(&op.path);
            let Some(value) = &op.to else {
                effect.insert(key, Leaf::Absent);
                continue;
            };
            // What stood below an object that comes back, and is not in it any more, stays hidden.
            for item in entries(self.doc, Some(&key), None).filter(|_| value.is_object()) {
                if leaf_of(self.doc, &item, None)? != Leaf::Absent {
                    effect.insert(item.key.into_owned(), Leaf::Absent);
                }
            }
            effect.extend(leaves(&key, value));
        }
        Ok(effect)
    }

    /// The objects that were not to be seen before.
    fn revived<'e>(&self, effect: &'e BTreeMap<String, Leaf>) -> Result<BTreeSet<&'e str>, HistoryError> {
        let mut revived = BTreeSet::new();
        for (key, _) in effect.iter().filter(|(_, to)| **to == Leaf::Object) {
            if shown(self.doc, key, None)? != Leaf::Object {
                revived.insert(key.as_str());
            }
        }
        Ok(revived)
    }

    /// What a patch wanted and the plan shows no trace of: it was refused, or it is there already.
    fn without_effect(&self, batches: &mut Batches, key: &str, wish: &Wish) -> Result<(), HistoryError> {
        let there = standing(self.doc, key, None)?;
        let now = there.last().map_or(Leaf::Absent, |last| last.leaf.clone());
        let names = |leaf: &Leaf| wish.from.iter().any(|from| from.same(leaf));
        if is_hidden(self.doc, key)? {
            // An edit of something that was deleted meanwhile: kept where it can be found.
            if wish.to != Leaf::Absent && !now.same(&wish.to) {
                self.write(batches, key, &wish.to, &wish.from, &there)?;
            }
        } else if now.same(&wish.to) && there.iter().any(|one| !one.leaf.same(&now) && names(&one.leaf)) {
            // Decided for the value that is shown already.
            let seen: Vec<Leaf> = wish.from.iter().chain([&now]).cloned().collect();
            self.write(batches, key, &now, &seen, &there)?;
        } else if now.same(&wish.to) && now != Leaf::Object && self.saw_all_below(key)? {
            // Deleted once more, now that the edits below it were seen.
            batches.entry(None).or_default().push(Write::Put(key.to_owned(), now));
        } else if now.same(&wish.to) && !names(&now) {
            self.second(batches, key, &now, &there)?;
        }
        Ok(())
    }

    /// Writes what somebody else has written there already: whoever replaces theirs has not seen this author's.
    fn second(&self, batches: &mut Batches, key: &str, now: &Leaf, there: &[Standing]) -> Result<(), HistoryError> {
        match there {
            [.., last] if !matches!(now, Leaf::Json(_)) || last.is_text => {}
            [_] => batches.entry(None).or_default().push(Write::Put(key.to_owned(), now.clone())),
            there => self.write(batches, key, now, std::slice::from_ref(now), there)?,
        }
        Ok(())
    }

    /// Whether the author saw everything that stands below a deleted object.
    fn saw_all_below(&self, key: &str) -> Result<bool, HistoryError> {
        let kept = value_of(self.doc, key, Leaf::Object, None)?;
        Ok(self.patch.ops.iter().any(|op| key_of(&op.path) == key && op.from == kept))
    }

    /// Writes a value in place of those that were seen.
    fn write(
        &self,
        batches: &mut Batches,
        key: &str,
        to: &Leaf,
        seen: &[Leaf],
        there: &[Standing],
    ) -> Result<(), HistoryError> {
        if key.matches('/').count() > MAX_DEPTH {
            return Err(HistoryError::unreadable(key));
        }
        let is_seen = |one: &&Standing| seen.iter().any(|leaf| leaf.same(&one.leaf));
        let last = there.last();
        if let (Leaf::Json(Value::String(words)), Some(last)) = (to, last)
            && (last.leaf == *to || (last.is_text && is_seen(&last)))
            && there.iter().any(|one| one.is_text)
        {
            let texts = there.iter().filter(|one| one.is_text && one.leaf != *to).filter(is_seen);
            let writes: Vec<_> = texts.map(|one| Write::Words(one.id.clone(), words.clone())).collect();
            if !writes.is_empty() {
                batches.entry(None).or_default().extend(writes);
            }
            return Ok(());
        }
        let unseen: Vec<_> = there.iter().filter(|one| !is_seen(one) && one.leaf != *to).collect();
        if unseen.is_empty() && there.len() == 1 && last.is_some_and(|last| last.leaf == *to) {
            return Ok(());
        }
        let at = (!unseen.is_empty()).then(|| self.version_before(&unseen));
        batches.entry(at).or_default().push(Write::Put(key.to_owned(), to.clone()));
        Ok(())
    }

    /// The document without the changes that brought these values.
    fn version_before(&self, values: &[&Standing]) -> Vec<ChangeHash> {
        let changes: BTreeSet<_> = values.iter().filter_map(|one| self.doc.hash_for_opid(&one.id)).collect();
        graph::version_without(&graph::nodes(self.doc), |node| changes.contains(&node.hash))
    }

    /// The first row of a table marks the table, too.
    fn open_tables(&self, batches: &mut Batches) -> Result<(), HistoryError> {
        let Some(writes) = batches.get_mut(&None) else { return Ok(()) };
        let mut marks = BTreeSet::new();
        for write in writes.iter() {
            if let Write::Put(key, _) = write
                && let Some(table) = ancestors(key).next()
                && standing(self.doc, table, None)?.is_empty()
            {
                marks.insert(table.to_owned());
            }
        }
        for write in writes.iter() {
            if let Write::Put(key, _) = write {
                marks.remove(key);
            }
        }
        writes.extend(marks.into_iter().map(|key| Write::Put(key, Leaf::Object)));
        Ok(())
    }
}

/// What a patch wants, place by place.
fn wishes(ops: &[Op]) -> BTreeMap<String, Wish> {
    let mut wishes = BTreeMap::<String, Wish>::new();
    for op in ops {
        let key = key_of(&op.path);
        let side = |value: &Option<Value>| -> BTreeMap<String, Leaf> {
            value.as_ref().map(|value| leaves(&key, value).into_iter().collect()).unwrap_or_default()
        };
        let (from, to) = (side(&op.from), side(&op.to));
        let whole = to.get(&key) == Some(&Leaf::Object);
        let below = from.keys().filter(|_| whole).chain(to.keys());
        for place in std::iter::once(&key).chain(below).collect::<BTreeSet<_>>() {
            let leaf = |side: &BTreeMap<String, Leaf>| side.get(place).cloned().unwrap_or(Leaf::Absent);
            let wish = wishes.entry(place.clone()).or_insert(Wish { from: vec![], to: Leaf::Absent });
            wish.from.push(leaf(&from));
            wish.to = leaf(&to);
        }
    }
    wishes
}
