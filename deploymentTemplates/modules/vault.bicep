metadata description = 'The vault for what must stay secret. The app may read secrets, nothing more.'

@description('Name of the vault, 3 to 24 characters, unique in the world.')
@minLength(3)
@maxLength(24)
param name string

@description('Azure region.')
param location string

@description('Object id of the identity that may read the secrets.')
param principalId string

@description('Secret of the bot\'s app registration; empty for none.')
@secure()
param botAppPassword string

@description('Access code of the practice page; empty for none.')
@secure()
param practiceCode string

@description('Client secret of the app registration that trainers sign in with; empty for none.')
@secure()
param trainerClientSecret string

@description('Name of the bot whose Direct Line secret goes into the vault; empty for none.')
param directLineBot string

var keyVaultSecretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, keyVaultSecretsUser)
  scope: vault
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: keyVaultSecretsUser
  }
}

resource password 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(botAppPassword)) {
  parent: vault
  name: 'MicrosoftAppPassword'
  properties: {
    value: botAppPassword
  }
}

resource code 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(practiceCode)) {
  parent: vault
  name: 'PracticeCode'
  properties: {
    value: practiceCode
  }
}

resource trainers 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(trainerClientSecret)) {
  parent: vault
  name: 'TrainerClientSecret'
  properties: {
    value: trainerClientSecret
  }
}

resource directLine 'Microsoft.BotService/botServices/channels@2022-09-15' existing = if (!empty(directLineBot)) {
  name: '${directLineBot}/DirectLineChannel'
}

resource directLineSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(directLineBot)) {
  parent: vault
  name: 'DirectLineSecret'
  properties: {
    value: directLine!.listChannelWithKeys().properties.properties.sites[0].key
  }
}
