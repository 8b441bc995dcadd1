metadata description = 'The identity that the app runs as. It is given single roles on single resources, never on the group.'

@description('Name of the identity.')
param name string

@description('Azure region.')
param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

@description('Resource id of the identity.')
output id string = identity.id

@description('Client id: the app id of the bot when its type is UserAssignedMSI.')
output clientId string = identity.properties.clientId

@description('Object id, for role assignments.')
output principalId string = identity.properties.principalId
