const { WorkspaceClient } = require('databricks-sdk-ts');
const { ClustersService } = require('databricks-sdk-ts/compute');

const w = new WorkspaceClient({ host: 'https://x.example', token: 't' });
console.log(w.clusters instanceof ClustersService);
