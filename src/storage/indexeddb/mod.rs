//! stub
use super::*;
/// stub
pub struct IndexedDb;
impl IndexedDb { pub async fn open(_: &str, _: Summarise) -> Result<Self> { Err(StorageError::Missing) } }
impl Storage for IndexedDb {
    async fn load(&self, id: Id) -> Result<Option<Stored>> { Err(StorageError::Missing) }
    async fn save(&self, base: Rev, plan: &Plan, pending: &[Patch]) -> Result<Saved> { Err(StorageError::Missing) }
    async fn create(&self, plans: &[Plan]) -> Result<Vec<Id>> { Err(StorageError::Missing) }
    async fn delete(&self, id: Id) -> Result<()> { Err(StorageError::Missing) }
    async fn summaries(&self) -> Result<Vec<Summary>> { Err(StorageError::Missing) }
    async fn outbox(&self, limit: usize) -> Result<Vec<Patch>> { Err(StorageError::Missing) }
    async fn settle(&self, patches: &[Id]) -> Result<()> { Err(StorageError::Missing) }
    async fn setting(&self, name: &str) -> Result<Option<String>> { Err(StorageError::Missing) }
    async fn set_setting(&self, name: &str, value: &str) -> Result<()> { Err(StorageError::Missing) }
    async fn saves(&self) -> Result<u64> { Err(StorageError::Missing) }
}
